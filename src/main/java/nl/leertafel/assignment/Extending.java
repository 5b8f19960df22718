package nl.leertafel.assignment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Giving one group a later date to hand in, with a reason. */
@Service
@Transactional
public class Extending {

    public static final int REASON_LENGTH = 500;

    private final Extensions extensions;
    private final StudentGroups groups;
    private final Assignments assignments;
    private final AssignmentRights rights;
    private final GroupReading reading;
    private final AssignmentPost post;
    private final Clock clock;

    Extending(
            Extensions extensions,
            StudentGroups groups,
            Assignments assignments,
            AssignmentRights rights,
            GroupReading reading,
            AssignmentPost post,
            Clock clock) {
        this.extensions = extensions;
        this.groups = groups;
        this.assignments = assignments;
        this.rights = rights;
        this.reading = reading;
        this.post = post;
        this.clock = clock;
    }

    /** One page of the later dates that groups of an assignment got: all for its lecturer, their own for students. */
    @Transactional(readOnly = true)
    public List<ExtensionDetails> of(AssignmentId id, Pageable page) {
        var part = rights.part(rights.existing(id));
        if (part == Part.LECTURER) {
            return extensions.of(id, page).stream().map(this::details).toList();
        }
        return rights.myGroup(id).flatMap(this::find).stream().toList();
    }

    /**
     * Gives a group a later date, or another one; its students hear of it. For the lecturer.
     *
     * @param until local time in the zone of the assignment
     */
    public void give(StudentGroupId group, @Nullable LocalDateTime until, String reason) {
        rights.ownLocked(group);
        var heading = assignments.heading(rights.existing(group).assignment()).orElseThrow();
        var why = PlainText.line("reason", reason, REASON_LENGTH);
        if (until == null) {
            throw Refusal.at("until", "kernel.text.empty");
        }
        var instant = until.atZone(heading.zone()).toInstant();
        var now = clock.instant();
        if (!until.isAfter(heading.deadline()) || !instant.isAfter(now)) {
            throw Refusal.at("until", "assignment.extension.notLater");
        }
        saved(extensions
                .findById(group)
                .map(it -> it.change(until, instant, why, now))
                .orElseGet(() -> new Extension(group, until, instant, why, now)));
        post.extended(heading, until, reading.persons(group));
    }

    /** The deadline of all counts for this group again. For the lecturer. */
    public void takeAway(StudentGroupId group) {
        rights.ownLocked(group);
        extensions.findById(group).ifPresent(extensions::delete);
    }

    Optional<ExtensionDetails> find(StudentGroupId group) {
        return extensions.findById(group).map(this::details);
    }

    private ExtensionDetails details(Extension extension) {
        return extension.details(
                groups.findById(extension.group()).map(reading::label).orElse(""));
    }

    private void saved(Extension extension) {
        try {
            extensions.saveAndFlush(extension);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException atTheSameMoment) {
            throw Refusal.because("assignment.plan.changedMeanwhile");
        }
    }
}
