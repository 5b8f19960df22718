package nl.leertafel.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of a lecturer an overview shows.
 *
 * @param course null for all
 * @param studied days of which they work on one at least; null for all
 */
public record GroupFilter(
        AssignmentPeriod period,
        @Nullable String course,
        @Nullable StudyPeriod studied) {

    String courseOrAll() {
        return course == null ? "" : course;
    }

    LocalDate studiedFrom() {
        return studied == null ? LocalDate.EPOCH : studied.from();
    }

    LocalDate studiedUntil() {
        return studied == null ? LocalDate.EPOCH : studied.until();
    }

    boolean always() {
        return studied == null;
    }
}
