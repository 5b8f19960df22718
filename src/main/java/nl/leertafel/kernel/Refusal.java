package nl.leertafel.kernel;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that says no to what a person asked. Carries the key of a sentence in the language files and, where the
 * reason lies in one field, the name of that field, so that the sentence appears where it was typed.
 */
public final class Refusal extends RuntimeException {

    private final String key;
    private final Object[] arguments;
    private final @Nullable String field;

    private Refusal(@Nullable String field, String key, Object... arguments) {
        super(key + Arrays.toString(arguments), null, false, false);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    public static Refusal because(String key, Object... arguments) {
        return new Refusal(null, key, arguments);
    }

    public static Refusal at(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments);
    }

    /** Key of the sentence in {@code vaadin-i18n/translations_*.properties}. */
    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
