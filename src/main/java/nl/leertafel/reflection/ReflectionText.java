package nl.leertafel.reflection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.leertafel.kernel.PlainText;

/**
 * What someone writes under each prompt; a prompt without words is left out.
 *
 * Too much, or a character that cannot be, is refused with a {@link nl.leertafel.kernel.Refusal} at the field named
 * after the prompt.
 */
public record ReflectionText(Map<Prompt, String> answers) {

    public static final int MAX_LENGTH = 4_000;

    public static final ReflectionText EMPTY = new ReflectionText(Map.of());

    public ReflectionText {
        var kept = new EnumMap<Prompt, String>(Prompt.class);
        answers.forEach((prompt, typed) -> {
            var words = PlainText.lines(prompt.name(), typed, MAX_LENGTH);
            if (!words.isEmpty()) {
                kept.put(prompt, words);
            }
        });
        answers = Collections.unmodifiableMap(kept);
    }

    /** The words under one prompt; empty when there are none. */
    public String under(Prompt prompt) {
        return answers.getOrDefault(prompt, "");
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }
}
