package nl.leertafel.reflection.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.Answers;
import nl.leertafel.reflection.MailedReflecting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** A reflection on a page of its own, behind a mail's link. */
@Component
class ReflectionPage {

    private final MailedReflecting reflecting;
    private final Answers answers;
    private final NetworkDirectory networks;
    private final ReflectionModel models;

    ReflectionPage(MailedReflecting reflecting, Answers answers, NetworkDirectory networks, ReflectionModel models) {
        this.reflecting = reflecting;
        this.answers = answers;
        this.networks = networks;
        this.models = models;
    }

    /** As it was last left. */
    ModelAndView show(String token, Locale locale) {
        return page(token, models.of(token, locale).orElseThrow(ReflectionPage::nothing), HttpStatus.OK);
    }

    /** With what was typed, and what is wrong with it. */
    ModelAndView show(
            String token,
            MultiValueMap<String, String> typed,
            Map<String, Refusal> refusals,
            HttpStatus status,
            Locale locale) {
        var mine = reflecting.mine(token).orElseThrow(ReflectionPage::nothing);
        return page(token, models.of(token, mine, typed, refusals, locale), status);
    }

    private ModelAndView page(String token, Map<String, Object> form, HttpStatus status) {
        var session = answers.byToken(token).session();
        var network = networks.byId(session.network());
        Map<String, Object> model = new HashMap<>(form);
        model.put("token", token);
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("details", session);
        var page = new ModelAndView("reflection/page", model);
        page.setStatus(status);
        return page;
    }

    private static NotFound nothing() {
        return new NotFound("nothing to write here");
    }
}
