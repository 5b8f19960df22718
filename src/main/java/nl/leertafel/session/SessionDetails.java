package nl.leertafel.session;

import java.time.Instant;
import java.time.LocalDateTime;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.series.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * A session as one reads it; its programme is read apart.
 *
 * @param reopenReason why it was opened again the last time; null when it never was
 */
public record SessionDetails(
        SessionId id,
        NetworkId network,
        String slug,
        SessionKind kind,
        String title,
        String description,
        TimeSlot slot,
        Place place,
        @Nullable String onlineLink,
        @Nullable String costs,
        @Nullable String contact,
        int capacity,
        @Nullable LocalDateTime signUpOpensAt,
        @Nullable LocalDateTime signUpClosesAt,
        Visibility visibility,
        SessionStatus status,
        @Nullable String cancelReason,
        @Nullable String reopenReason,
        @Nullable QuestionId question,
        @Nullable SeriesId series,
        Instant changedAt,
        int version) {

    public boolean isPublished() {
        return status == SessionStatus.PUBLISHED;
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(slot.startsInstant());
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(slot.endsInstant());
    }

    public boolean isSignUpNotYetOpen(Instant now) {
        return signUpOpensAt != null
                && now.isBefore(signUpOpensAt.atZone(slot.zoneId()).toInstant());
    }

    public boolean isSignUpClosed(Instant now) {
        var closes = signUpClosesAt == null
                ? slot.startsInstant()
                : signUpClosesAt.atZone(slot.zoneId()).toInstant();
        return !now.isBefore(closes);
    }
}
