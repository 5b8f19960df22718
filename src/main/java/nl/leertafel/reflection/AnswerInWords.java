package nl.leertafel.reflection;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The words under one prompt.
 *
 * @param draft what will stand there after the next "Bewaar"; empty when the words will go, null when nothing changes
 */
@Embeddable
record AnswerInWords(@Nullable String saved, @Nullable String draft) implements Serializable {

    String savedWords() {
        return saved == null ? "" : saved;
    }

    String latest() {
        return draft == null ? savedWords() : draft;
    }

    boolean isNothing() {
        return saved == null && draft == null;
    }

    /** Keeps as a draft only what differs from what is saved. */
    AnswerInWords drafted(String words) {
        return new AnswerInWords(saved, words.equals(savedWords()) ? null : words);
    }
}
