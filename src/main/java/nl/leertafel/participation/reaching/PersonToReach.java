package nl.leertafel.participation.reaching;

import java.time.Instant;
import nl.leertafel.kernel.Language;
import nl.leertafel.participation.ParticipationStatus;
import org.jspecify.annotations.Nullable;

/**
 * Someone no mail reaches, and what there is to tell.
 *
 * @param name whom to call or to write to
 * @param about who comes; the same name unless somebody else signed them up
 * @param together how many seats they come for
 * @param placeInLine counted from 1; null when not waiting
 * @param offeredUntil until when a seat is held for them; null when none is
 */
public record PersonToReach(
        String name,
        String about,
        @Nullable String phone,
        Language language,
        ParticipationStatus status,
        int together,
        @Nullable Integer placeInLine,
        @Nullable Instant offeredUntil) {

    /** Whether what is said to this person is about somebody else. */
    public boolean isForAnother() {
        return !name.equals(about);
    }
}
