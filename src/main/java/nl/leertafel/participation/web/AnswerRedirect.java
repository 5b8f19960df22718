package nl.leertafel.participation.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads back to the answer page after one of its sections was sent, so that a reload sends nothing twice. */
public final class AnswerRedirect {

    private AnswerRedirect() {}

    /**
     * @param section the section's name in the address: its parameter and its place on the page
     * @param done what was done, as the section's own parameter says it
     * @param language as it was chosen in the address; null or empty when it was not
     */
    public static ModelAndView to(String token, String section, String done, @Nullable String language) {
        var address = UriComponentsBuilder.fromPath("/antwoord/{token}").queryParam(section, done);
        if (language != null && !language.isEmpty()) {
            address.queryParam("lang", "{language}");
        }
        var values = Map.of("token", token, "language", language == null ? "" : language);
        var redirect = new RedirectView(
                address.fragment(section).encode().buildAndExpand(values).toUriString());
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }
}
