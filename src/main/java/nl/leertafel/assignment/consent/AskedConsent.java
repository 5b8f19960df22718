package nl.leertafel.assignment.consent;

import java.time.LocalDate;
import java.util.Set;
import nl.leertafel.assignment.AssignmentHeading;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the one who told it sees it behind the link in their mail.
 *
 * @param students by name
 * @param agreed what is agreed; null as long as it is not approved, and then nothing more can be allowed
 * @param story what the students wrote down of it, to be told on; empty when they did not yet
 * @param uses what it may be used for
 */
public record AskedConsent(
        AssignmentHeading assignment,
        String students,
        LocalDate day,
        ConversationStanding standing,
        @Nullable ChecklistText agreed,
        String story,
        Set<ConsentUse> uses,
        boolean isAnswered) {}
