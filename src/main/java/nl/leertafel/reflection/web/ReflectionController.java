package nl.leertafel.reflection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.files.FileIntake;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.web.AnswerRedirect;
import nl.leertafel.reflection.MailedReflecting;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionSource;
import nl.leertafel.reflection.ReflectionText;
import nl.leertafel.reflection.SharedWith;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes the form of a reflection. What was typed comes back with every refusal; looking changes nothing. */
@Controller
class ReflectionController {

    private static final String PATH = "/antwoord/{token}/reflectie";

    private final MailedReflecting reflecting;
    private final FileIntake intake;
    private final ReflectionPage page;

    ReflectionController(MailedReflecting reflecting, FileIntake intake, ReflectionPage page) {
        this.reflecting = reflecting;
        this.intake = intake;
        this.page = page;
    }

    /** The form on a page of its own: where a reload leads after a refusal. */
    @GetMapping(PATH)
    ModelAndView look(@PathVariable String token, Locale locale) {
        return page.show(token, locale);
    }

    /** One's own photo or drawing. */
    @GetMapping(PATH + "/beeld")
    void picture(@PathVariable String token, HttpServletResponse response) throws IOException {
        var picture = reflecting.picture(token);
        response.setContentType(picture.details().mediaType());
        response.setContentLengthLong(picture.details().size());
        picture.writeTo(response.getOutputStream());
    }

    @PostMapping(PATH)
    ModelAndView write(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            Locale locale) {
        Map<String, Refusal> refusals = new LinkedHashMap<>();
        try {
            var done = step(token, typed, file, refusals);
            if (refusals.isEmpty()) {
                return AnswerRedirect.to(token, "reflectie", done, typed.getFirst("lang"));
            }
        } catch (Refusal refusal) {
            refusals.put(refusal.field().orElse("form"), refusal);
        }
        return page.show(token, typed, refusals, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }

    /** Who reads it from now on, and whether it stays at all; of one's own words and of those on a card. */
    @PostMapping(PATH + "/lezers")
    ModelAndView readers(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed, Locale locale) {
        try {
            return AnswerRedirect.to(token, "reflectie", readersStep(token, typed), typed.getFirst("lang"));
        } catch (Refusal refusal) {
            var refusals = Map.of(refusal.field().orElse("form"), refusal);
            return page.show(token, typed, refusals, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
    }

    private String step(
            String token,
            MultiValueMap<String, String> typed,
            @Nullable MultipartFile file,
            Map<String, Refusal> refusals) {
        return switch (String.valueOf(typed.getFirst("step"))) {
            case "save" -> {
                var text = read(typed, refusals);
                var readers = ReadersTyped.of(typed, refusals);
                var version = illustrated(token, file, version(typed), refusals);
                if (refusals.isEmpty()) {
                    reflecting.save(token, text, readers, version);
                }
                yield "saved";
            }
            case "draft" -> {
                var text = read(typed, refusals);
                var version = illustrated(token, file, version(typed), refusals);
                if (refusals.isEmpty()) {
                    reflecting.draft(token, text, version);
                }
                yield "draft";
            }
            case "unillustrate" -> done(() -> reflecting.removePicture(token), "unillustrated");
            case "drop" -> done(() -> reflecting.dropDraft(token), "dropped");
            default -> throw new NotFound("no such step");
        };
    }

    private String readersStep(String token, MultiValueMap<String, String> typed) {
        var source = "CARD".equals(typed.getFirst("source")) ? ReflectionSource.CARD : ReflectionSource.SELF;
        return switch (String.valueOf(typed.getFirst("step"))) {
            case "readers" -> done(() -> reflecting.letRead(token, source, ReadersTyped.of(typed)), "readers");
            case "private" -> done(() -> reflecting.letRead(token, source, SharedWith.NOBODY), "private");
            case "delete" -> done(() -> reflecting.delete(token, source), "deleted");
            default -> throw new NotFound("no such step");
        };
    }

    private static String done(Runnable step, String done) {
        step.run();
        return done;
    }

    /** Keeps the picture that came along, if nothing else is wrong; otherwise it is chosen again. */
    private int illustrated(String token, @Nullable MultipartFile file, int version, Map<String, Refusal> refusals) {
        if (file == null || file.isEmpty()) {
            return version;
        }
        try (var content = file.getInputStream()) {
            var picture = intake.receivePicture(String.valueOf(file.getOriginalFilename()), content);
            try {
                return refusals.isEmpty()
                        ? reflecting.illustrate(token, picture, version).version()
                        : version;
            } finally {
                picture.discard();
            }
        } catch (Refusal refusal) {
            refusals.put(refusal.field().orElse("form"), refusal);
            return version;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All that is wrong at once, each at its field. */
    private static ReflectionText read(MultiValueMap<String, String> typed, Map<String, Refusal> refusals) {
        var answers = new EnumMap<Prompt, String>(Prompt.class);
        for (var prompt : Prompt.values()) {
            try {
                var words = typed.getFirst(prompt.name());
                answers.put(prompt, new ReflectionText(Map.of(prompt, words == null ? "" : words)).under(prompt));
            } catch (Refusal refusal) {
                refusals.put(prompt.name(), refusal);
            }
        }
        return new ReflectionText(answers);
    }

    private static int version(MultiValueMap<String, String> typed) {
        try {
            return Integer.parseInt(String.valueOf(typed.getFirst("version")));
        } catch (NumberFormatException notOurs) {
            throw Refusal.because(MyReflection.CHANGED_MEANWHILE);
        }
    }
}
