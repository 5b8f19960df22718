package nl.leertafel.assignment;

import java.time.Instant;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;

/** Which assignments a list shows: those whose deadline is still to come, or those whose deadline has passed. */
public enum AssignmentPeriod {
    CURRENT,
    PAST;

    private static final Instant BEGINNING = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("3000-01-01T00:00:00Z");

    private static final String[] BY_DEADLINE = {"deadlineInstant", "id.assignmentId"};
    private static final String[] BY_OWN_DATE = {"coalesce(e.untilInstant, a.deadlineInstant)", "a.id.assignmentId"};

    /** What is to come soonest first, what is past latest first. */
    Pageable ordered(Pageable page) {
        var direction = this == CURRENT ? Sort.Direction.ASC : Sort.Direction.DESC;
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(direction, BY_DEADLINE));
    }

    /** As {@link #ordered}, by the date that counts for a student. */
    Pageable orderedForStudent(Pageable page) {
        var direction = this == CURRENT ? Sort.Direction.ASC : Sort.Direction.DESC;
        return PageRequest.of(page.getPageNumber(), page.getPageSize(), JpaSort.unsafe(direction, BY_OWN_DATE));
    }

    Instant from(Instant now) {
        return this == CURRENT ? now : BEGINNING;
    }

    Instant until(Instant now) {
        return this == CURRENT ? END : now;
    }
}
