package nl.leertafel.assignment;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.access.Permissions;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person has to do as a student, with their group. Late is let in and marked so: a result that comes
 * late still serves the table that asked for it, and what lateness means for a grade is up to the institution, which
 * keeps the grades.
 */
@Service
@Transactional
public class StudentWork {

    private static final Duration SOON = Duration.ofDays(14);
    private static final Duration STILL_WORTH_ASKING = Duration.ofDays(90);

    private final Assignments assignments;
    private final HandIns handIns;
    private final HandInReading reading;
    private final FileStore files;
    private final Extending extending;
    private final AssignmentRights rights;
    private final Permissions permissions;
    private final Clock clock;

    StudentWork(
            Assignments assignments,
            HandIns handIns,
            HandInReading reading,
            FileStore files,
            Extending extending,
            AssignmentRights rights,
            Permissions permissions,
            Clock clock) {
        this.assignments = assignments;
        this.handIns = handIns;
        this.reading = reading;
        this.files = files;
        this.extending = extending;
        this.rights = rights;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of what is for the signed-in person, in any network: what is to come soonest first, what is past latest first. */
    @Transactional(readOnly = true)
    public List<MyAssignment> mine(AssignmentPeriod period, Pageable page) {
        var now = clock.instant();
        return assignments.ofStudent(
                me().personId(), period.from(now), period.until(now), period.orderedForStudent(page));
    }

    @Transactional(readOnly = true)
    public int countMine(AssignmentPeriod period) {
        var now = clock.instant();
        return assignments.countOfStudent(me().personId(), period.from(now), period.until(now));
    }

    /** What asks to be handed in: late, or due within two weeks; soonest first. */
    @Transactional(readOnly = true)
    public List<MyAssignment> toHandIn(int most) {
        var now = clock.instant();
        var first = AssignmentPeriod.CURRENT.orderedForStudent(PageRequest.of(0, most));
        return assignments.notHandedIn(me().personId(), now.minus(STILL_WORTH_ASKING), now.plus(SOON), first);
    }

    /** What the signed-in student's group handed in, if anything yet. */
    @Transactional(readOnly = true)
    public Optional<HandInDetails> myHandIn(AssignmentId id) {
        return handIns.of(rights.requireMyGroup(id)).map(reading::details);
    }

    /**
     * Hands in, or hands in anew; what was handed in before is kept.
     *
     * @param versionSeen of the hand-in that was on the screen; null when there was none
     * @throws Refusal when it comes late without a reason, or was changed in another window
     */
    public void handIn(AssignmentId id, @Nullable Integer versionSeen, Work work) {
        assignments.lock(id);
        var group = rights.existing(rights.requireMyGroup(id));
        var before = handIns.of(group.id()).orElse(null);
        if (!Objects.equals(versionSeen, before == null ? null : before.version())) {
            throw changedMeanwhile();
        }
        var kept = before == null ? Set.<FileId>of() : before.files(before.number());
        if (!kept.containsAll(work.keeps())) {
            throw changedMeanwhile();
        }
        var now = clock.instant();
        var heading = assignments.heading(id).orElseThrow();
        var isLate = extending
                .find(group.id())
                .map(it -> now.isAfter(it.untilInstant()))
                .orElseGet(() -> heading.isLate(now));
        if (isLate && work.lateReason() == null) {
            throw Refusal.at("lateReason", "assignment.work.late.reason.missing");
        }
        var asked = isLate ? work : work.inTime();
        var all = new HashSet<>(work.keeps());
        work.files().forEach(it -> all.add(files.keep(it, me())));
        saved(before == null ? new HandIn(group, me(), asked, all, now) : before.replace(me(), asked, all, now));
    }

    /** The later date that the signed-in student's group got, if any. */
    @Transactional(readOnly = true)
    public Optional<ExtensionDetails> myExtension(AssignmentId id) {
        return extending.find(rights.requireMyGroup(id));
    }

    private void saved(HandIn handIn) {
        try {
            handIns.saveAndFlush(handIn);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException inAnotherWindow) {
            throw changedMeanwhile();
        }
    }

    private PersonId me() {
        return permissions.requireSignedIn();
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because("assignment.work.changedMeanwhile");
    }
}
