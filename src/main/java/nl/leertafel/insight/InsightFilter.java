package nl.leertafel.insight;

import nl.leertafel.agenda.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of insights is narrowed to.
 *
 * @param text the beginning of a word in it; empty means every word
 * @param state empty means every state
 * @param question the one it answers; empty means any
 */
public record InsightFilter(
        String text, @Nullable InsightState state, @Nullable QuestionId question) {

    public boolean isNone() {
        return text.isBlank() && state == null && question == null;
    }
}
