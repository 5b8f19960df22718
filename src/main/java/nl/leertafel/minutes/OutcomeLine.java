package nl.leertafel.minutes;

import java.time.Instant;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of what came out of a session, as those who were there read it.
 *
 * @param text CommonMark
 * @param saidBy who said it, if they agreed that their name stands there
 * @param item the part of the programme it came up in
 * @param amended whether it was added to the minutes afterwards
 */
public record OutcomeLine(
        OutcomeId id,
        OutcomeKind kind,
        String text,
        @Nullable PersonId saidBy,
        @Nullable String saidByName,
        @Nullable String item,
        @Nullable ActionItemId action,
        boolean amended,
        Instant writtenAt,
        int version) {}
