package nl.leertafel.reflection.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionText;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the plain form of a reflection shows. */
@Component
class ReflectionModel {

    private final SpokenTime time;
    private final MessageSource texts;

    ReflectionModel(SpokenTime time, MessageSource texts) {
        this.time = time;
        this.texts = texts;
    }

    /** As it was last left. */
    Map<String, Object> of(MyReflection mine, Locale locale) {
        return of(mine, byName(mine.latest()), Map.of(), locale);
    }

    /** With what was typed, and what is wrong with it. */
    Map<String, Object> of(MyReflection mine, Map<String, String> typed, Map<String, Refusal> refusals, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        refusals.forEach(
                (field, refusal) -> errors.put(field, texts.getMessage(refusal.key(), refusal.arguments(), locale)));
        Map<String, Object> model = new HashMap<>();
        model.put("reflection", mine);
        model.put("reflectionTyped", typed);
        model.put("reflectionErrors", errors);
        model.put("reflectionStored", isOvertaken(refusals) ? byName(mine.latest()) : Map.of());
        model.put("reflectionKept", mine.draftedAt() == null ? "" : time.lately(mine.draftedAt(), locale));
        return model;
    }

    private static boolean isOvertaken(Map<String, Refusal> refusals) {
        return refusals.values().stream().anyMatch(it -> it.key().equals(MyReflection.CHANGED_MEANWHILE));
    }

    private static Map<String, String> byName(ReflectionText text) {
        var byName = new LinkedHashMap<String, String>();
        for (var prompt : Prompt.values()) {
            byName.put(prompt.name(), text.under(prompt));
        }
        return byName;
    }
}
