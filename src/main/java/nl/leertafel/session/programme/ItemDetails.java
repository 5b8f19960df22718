package nl.leertafel.session.programme;

import java.time.Instant;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * One part of a programme as one reads it.
 *
 * @param doneAt when it was done; null as long as it was not
 * @param carriedFrom the session it was left over from
 */
public record ItemDetails(
        ProgrammeItemId id,
        String title,
        int minutes,
        @Nullable String leader,
        @Nullable WorkingForm form,
        @Nullable Instant doneAt,
        @Nullable SessionId carriedFrom,
        int version) {

    public boolean isDone() {
        return doneAt != null;
    }

    public ItemPlan plan() {
        return new ItemPlan(title, minutes, leader, form);
    }
}
