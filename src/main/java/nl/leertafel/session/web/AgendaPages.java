package nl.leertafel.session.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.TableKnowledge;
import nl.leertafel.session.Visibility;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The public agenda: all networks, one network, one session. */
@Controller
class AgendaPages {

    private static final int PAGE_SIZE = 20;
    private static final int ON_FRONT_PAGE = 3;

    private final NetworkDirectory networks;
    private final SessionDirectory sessions;
    private final TableKnowledge table;
    private final PublicSessionPage sessionPage;
    private final SpokenTime time;
    private final KeptPages pages;

    AgendaPages(
            NetworkDirectory networks,
            SessionDirectory sessions,
            TableKnowledge table,
            PublicSessionPage sessionPage,
            SpokenTime time,
            KeptPages pages) {
        this.networks = networks;
        this.sessions = sessions;
        this.table = table;
        this.sessionPage = sessionPage;
        this.time = time;
        this.pages = pages;
    }

    /** A functional route, because Vaadin's own requests to this address (with {@code v-r}) must pass by it. */
    @Bean
    RouterFunction<ServerResponse> frontPage() {
        return RouterFunctions.route()
                .GET(
                        "/",
                        request -> request.param("v-r").isEmpty(),
                        request -> ServerResponse.ok()
                                .render("session/front", frontPageModel(LocaleContextHolder.getLocale())))
                .build();
    }

    @GetMapping("/n/{network}")
    ModelAndView agenda(
            @PathVariable String network,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            HttpServletRequest request) {
        var details = network(network);
        int all = sessions.countUpcomingForAll(details.id());
        int pageCount = Math.max(1, Math.ceilDiv(all, PAGE_SIZE));
        int shown = Math.clamp(page, 1, pageCount);
        var lines = lines(details, PageRequest.of(shown - 1, PAGE_SIZE), locale);
        return pages.page(
                request,
                locale,
                List.of(details, lines, all, shown),
                () -> new ModelAndView(
                        "session/agenda",
                        Map.of(
                                "networkName", details.name(),
                                "networkSlug", details.slug(),
                                "network", details,
                                "lines", lines,
                                "all", all,
                                "page", shown,
                                "pages",
                                        IntStream.rangeClosed(1, pageCount)
                                                .boxed()
                                                .toList())));
    }

    /** A session that is not for everyone says so, and nothing else about itself. */
    @GetMapping("/n/{network}/{session}")
    ModelAndView session(
            @PathVariable String network, @PathVariable String session, Locale locale, HttpServletRequest request) {
        var details = network(network);
        var found = sessions.published(details.id(), session).orElseThrow(() -> new NotFound("session"));
        if (found.visibility() != Visibility.PUBLIC) {
            return new ModelAndView(
                    "session/closed-door",
                    Map.of(
                            "networkName", details.name(),
                            "networkSlug", details.slug(),
                            "network", details,
                            "visibility", found.visibility()));
        }
        return sessionPage.show(details, found, locale, request);
    }

    private Map<String, Object> frontPageModel(Locale locale) {
        return Map.of(
                "networks",
                networks.all().stream()
                        .map(network -> new NetworkCard(
                                network,
                                lines(network, PageRequest.of(0, ON_FRONT_PAGE), locale),
                                sessions.countUpcomingForAll(network.id())))
                        .toList());
    }

    private List<AgendaLine> lines(NetworkDetails network, PageRequest page, Locale locale) {
        var found = sessions.upcomingForAll(network.id(), page);
        var taken = found.isEmpty()
                ? Map.<SessionId, Integer>of()
                : table.seatsTaken(found.stream().map(SessionSummary::id).toList());
        return found.stream()
                .map(it -> line(network, it, it.capacity() - taken.getOrDefault(it.id(), 0), locale))
                .toList();
    }

    private AgendaLine line(NetworkDetails network, SessionSummary session, int free, Locale locale) {
        var starts = session.slot().startsAt();
        return new AgendaLine(
                "/n/" + network.slug() + "/" + session.slug(),
                String.valueOf(starts.getDayOfMonth()),
                time.shortMonth(starts.toLocalDate(), locale),
                time.range(starts, session.slot().endsAt(), locale),
                session,
                Math.max(0, free));
    }

    private NetworkDetails network(String slug) {
        return networks.bySlug(slug).orElseThrow(() -> new NotFound("network"));
    }

    record AgendaLine(String path, String day, String month, String when, SessionSummary session, int free) {}

    record NetworkCard(NetworkDetails network, List<AgendaLine> lines, int all) {}
}
