package nl.leertafel.session.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Public pages as they were last drawn. A page is drawn again only when what it is about is not equal to last time: the
 * facts are read for every visitor, so nobody sees an old seat, but the drawing costs more than the reading.
 */
@Component
class KeptPages {

    private static final int MOST = 2_000;
    private static final List<String> PLAIN_QUERIES = List.of("", "lang=nl", "lang=en");

    private final ViewResolver views;
    private final Map<Address, Kept> kept = new ConcurrentHashMap<>();

    KeptPages(ViewResolver thymeleafViewResolver) {
        this.views = thymeleafViewResolver;
    }

    /**
     * The page for this request.
     *
     * @param facts everything the page depends on, besides its address and language; values with equality
     */
    ModelAndView page(HttpServletRequest request, Locale locale, List<?> facts, Supplier<ModelAndView> drawing) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        if (!PLAIN_QUERIES.contains(query)) {
            return drawing.get();
        }
        var address = new Address(request.getRequestURI(), query, locale);
        var page = kept.get(address);
        if (page != null && page.facts().equals(facts)) {
            return new ModelAndView(page);
        }
        var drawn = drawing.get();
        var name = Objects.requireNonNull(drawn.getViewName());
        return new ModelAndView(new Drawing(address, List.copyOf(facts), name), drawn.getModel());
    }

    private void keep(Address address, Kept page) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(address, page);
    }

    private record Address(String path, String query, Locale locale) {}

    /** A page as bytes. */
    private record Kept(List<?> facts, byte[] html) implements View {

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            response.setContentLength(html.length);
            response.getOutputStream().write(html);
        }
    }

    /** Draws a page and keeps it. */
    private final class Drawing implements View {

        private final Address address;
        private final List<?> facts;
        private final String name;

        Drawing(Address address, List<?> facts, String name) {
            this.address = address;
            this.facts = facts;
            this.name = name;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var copy = new ContentCachingResponseWrapper(response);
            Objects.requireNonNull(views.resolveViewName(name, address.locale()))
                    .render(model, request, copy);
            var html = copy.getContentAsByteArray();
            copy.copyBodyToResponse();
            keep(address, new Kept(facts, html));
        }
    }
}
