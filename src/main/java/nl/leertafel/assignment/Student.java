package nl.leertafel.assignment;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One student of an assignment, in one of its groups. */
@Entity
@Table(name = "assignment_student")
class Student {

    @EmbeddedId
    private StudentId id;

    @Embedded
    private StudentGroupId studentGroup;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Student() {} // for JPA

    Student(StudentGroup group, PersonId person) {
        this.id = new StudentId(group.assignment(), person);
        this.studentGroup = group.id();
    }

    Student moveTo(StudentGroup other) {
        studentGroup = other.id();
        return this;
    }

    PersonId person() {
        return new PersonId(id.personId());
    }

    StudentGroupId group() {
        return studentGroup;
    }
}
