package nl.leertafel.assignment.practice;

import java.time.Instant;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.mail.Delivery.FailureReason;
import org.jspecify.annotations.Nullable;

/**
 * What somebody from practice was asked about work, and said of it.
 *
 * @param number of the version of the hand-in
 * @param undelivered why the mail to them did not arrive; null when it did, or is on its way
 * @param feedback null as long as there is none
 */
public record PracticeDetails(
        HandInId handIn,
        String groupName,
        int number,
        String name,
        Instant askedAt,
        @Nullable FailureReason undelivered,
        @Nullable String feedback,
        @Nullable Instant givenAt) {}
