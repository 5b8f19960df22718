package nl.leertafel.assignment.brief;

import java.time.LocalDate;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question from practice as it stands in a list.
 *
 * @param themeName of its question, or chosen for it
 * @param asker null when they are gone
 * @param takenBy the lecturer, once there is one
 * @param assignment what the lecturer made of it, once they did
 */
public record BriefSummary(
        BriefId id,
        NetworkId network,
        String networkName,
        String title,
        String client,
        @Nullable String themeName,
        BriefSize size,
        LocalDate answerBy,
        BriefStatus status,
        @Nullable PersonId asker,
        @Nullable String askerName,
        @Nullable PersonId takenBy,
        @Nullable String takenByName,
        @Nullable AssignmentId assignment) {}
