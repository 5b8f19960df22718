package nl.leertafel.assignment.consent;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing down what is agreed before students talk with people, by students and lecturer, and approving it, by the
 * lecturer. Other words need another approval.
 */
@Service
@Transactional
public class ChecklistKeeping {

    private final Checklists checklists;
    private final AssignmentOverview assignments;
    private final PersonRegister people;
    private final Permissions permissions;
    private final Clock clock;

    ChecklistKeeping(
            Checklists checklists,
            AssignmentOverview assignments,
            PersonRegister people,
            Permissions permissions,
            Clock clock) {
        this.checklists = checklists;
        this.assignments = assignments;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** What is agreed, for whoever may see the assignment. */
    @Transactional(readOnly = true)
    public ChecklistDetails details(AssignmentId id) {
        var assignment = assignments.details(id);
        var part = assignment.part();
        var newest = checklists.newest(id);
        return new ChecklistDetails(
                assignment.heading(),
                newest.map(Checklist::text).orElseGet(ChecklistText::empty),
                newest.map(Checklist::edition).orElse(0),
                name(newest.map(Checklist::writer).orElse(null)),
                newest.map(Checklist::writtenAt).orElse(null),
                name(newest.map(Checklist::approvedBy).orElse(null)),
                newest.map(Checklist::approvedAt).orElse(null),
                mayWrite(part),
                part == Part.LECTURER);
    }

    /**
     * Says it in other words, for students and lecturer; the edition that counts from now on.
     *
     * @param editionSeen of the text that was on the screen
     * @throws Refusal when somebody wrote something else since
     */
    public int write(AssignmentId id, int editionSeen, ChecklistText text) {
        if (!mayWrite(assignments.details(id).part())) {
            throw unknown(id);
        }
        var newest = checklists.newest(id);
        if (newest.map(Checklist::edition).orElse(0) != editionSeen) {
            throw changedMeanwhile();
        }
        if (newest.filter(it -> it.text().equals(text)).isPresent()) {
            return editionSeen;
        }
        saved(new Checklist(id, editionSeen + 1, text, permissions.requireSignedIn(), clock.instant()));
        return editionSeen + 1;
    }

    /**
     * Lets students talk with people from now on; for the lecturer.
     *
     * @param editionSeen of the text that was on the screen
     * @throws Refusal when something is empty, or somebody wrote something else since
     */
    public void approve(AssignmentId id, int editionSeen) {
        if (assignments.details(id).part() != Part.LECTURER) {
            throw unknown(id);
        }
        var newest = checklists.newest(id).orElseThrow(() -> Refusal.at("purpose", "kernel.text.empty"));
        if (newest.edition() != editionSeen) {
            throw changedMeanwhile();
        }
        saved(newest.approve(permissions.requireSignedIn(), clock.instant()));
    }

    private void saved(Checklist checklist) {
        try {
            checklists.saveAndFlush(checklist);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException atTheSameMoment) {
            throw changedMeanwhile();
        }
    }

    private @Nullable String name(@Nullable PersonId person) {
        return Stream.ofNullable(person)
                .flatMap(it -> people.contacts(List.of(it)).values().stream())
                .map(it -> it.name())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean mayWrite(Part part) {
        return part == Part.LECTURER || part == Part.STUDENT;
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because("assignment.checklist.changedMeanwhile");
    }

    private static NotFound unknown(AssignmentId id) {
        return new NotFound("checklist of assignment " + id.assignmentId());
    }
}
