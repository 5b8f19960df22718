package nl.leertafel.assignment.practice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.assignment.practice.MailedFeedback;
import nl.leertafel.files.FileId;
import nl.leertafel.files.web.FileSending;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.NetworkDirectory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody from practice reads work and says what they think of it: looking changes nothing, a button does. */
@Controller
class FeedbackPages {

    private static final String PATH = "/feedback/{token}";

    private final MailedFeedback feedback;
    private final NetworkDirectory networks;
    private final MessageSource texts;

    FeedbackPages(MailedFeedback feedback, NetworkDirectory networks, MessageSource texts) {
        this.feedback = feedback;
        this.networks = networks;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ModelAndView look(@PathVariable String token) {
        return page(token, "");
    }

    @GetMapping(PATH + "/bestand/{file}")
    void download(@PathVariable String token, @PathVariable UUID file, HttpServletResponse response)
            throws IOException {
        FileSending.toSave(feedback.open(token, new FileId(file)), response);
    }

    @PostMapping(PATH)
    ModelAndView give(
            @PathVariable String token,
            @RequestParam(name = "feedback", defaultValue = "") String words,
            Locale locale) {
        try {
            feedback.give(token, words);
            return page(token, "").addObject("saved", true);
        } catch (Refusal refusal) {
            var sentence = texts.getMessage(refusal.key(), refusal.arguments(), locale);
            var isTyped = refusal.field().isPresent();
            var page = page(token, words).addObject(isTyped ? "feedbackRefused" : "refused", sentence);
            page.setStatus(isTyped ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView page(String token, String typed) {
        var asked = feedback.look(token);
        var network = networks.byId(asked.assignment().network());
        var summary = asked.work().summary();
        Map<String, Object> model = new HashMap<>();
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("asked", asked);
        model.put("summary", Markdown.html(summary == null ? "" : summary));
        model.put("here", "/feedback/" + token);
        model.put("typed", typed);
        return new ModelAndView("assignment/feedback", model);
    }
}
