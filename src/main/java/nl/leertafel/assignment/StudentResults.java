package nl.leertafel.assignment;

import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the work of students, for modules above. No permission: the caller has checked who asks. */
@Service
@Transactional(readOnly = true)
public class StudentResults {

    private final HandIns handIns;

    StudentResults(HandIns handIns) {
        this.handIns = handIns;
    }

    /** One page of what this student works or worked on, latest first. */
    public List<StudentResult> of(PersonId student, Pageable page) {
        return handIns.results(student.personId(), page);
    }

    /** What this student works or worked on with this group. */
    public Optional<StudentResult> find(PersonId student, StudentGroupId group) {
        return handIns.result(student.personId(), group);
    }
}
