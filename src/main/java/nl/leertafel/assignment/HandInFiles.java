package nl.leertafel.assignment;

import java.util.Optional;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Role;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileKeeper;
import nl.leertafel.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The files of hand-ins: for the group that handed one in and the assignment's lecturer. */
@Component
class HandInFiles implements FileKeeper {

    private final HandIns handIns;
    private final Students students;
    private final Assignments assignments;
    private final NetworkRoles roles;

    HandInFiles(HandIns handIns, Students students, Assignments assignments, NetworkRoles roles) {
        this.handIns = handIns;
        this.students = students;
        this.assignments = assignments;
        this.roles = roles;
    }

    @Override
    public boolean keeps(FileId file) {
        return handIns.findByFile(file.fileId()).isPresent();
    }

    @Override
    public boolean mayFetch(FileId file, PersonId person) {
        return handIns.findByFile(file.fileId())
                .filter(handIn -> isIn(handIn, person) || teaches(person, handIn))
                .isPresent();
    }

    private boolean isIn(HandIn handIn, PersonId person) {
        return students.findById(new StudentId(handIn.assignment(), person))
                .filter(it -> it.group().equals(handIn.group()))
                .isPresent();
    }

    private boolean teaches(PersonId person, HandIn handIn) {
        Optional<Assignment> assignment = assignments.findById(handIn.assignment());
        return assignment
                .filter(it -> it.isOf(person))
                .filter(it -> roles.rolesOf(person, it.network()).contains(Role.LECTURER))
                .isPresent();
    }
}
