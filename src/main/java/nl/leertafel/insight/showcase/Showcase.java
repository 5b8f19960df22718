package nl.leertafel.insight.showcase;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What one student chose to show, and until when others can see it. */
@Entity
class Showcase {

    @EmbeddedId
    private PersonId person;

    private @Nullable LocalDate openUntil;

    @ElementCollection
    @CollectionTable(name = "showcase_work", joinColumns = @JoinColumn(name = "person_id"))
    private Set<StudentGroupId> works = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Showcase() {} // for JPA

    Showcase(PersonId person) {
        this.person = person;
    }

    Showcase show(StudentGroupId work) {
        works.add(work);
        return this;
    }

    Showcase hide(StudentGroupId work) {
        works.remove(work);
        return this;
    }

    /** @param lastDay on which others can see it */
    Showcase open(LocalDate lastDay) {
        openUntil = lastDay;
        return this;
    }

    Showcase close() {
        openUntil = null;
        return this;
    }

    boolean shows(StudentGroupId work) {
        return works.contains(work);
    }

    Map<String, Object> exported() {
        return Map.of(
                "openUntil",
                Optional.ofNullable(openUntil).map(LocalDate::toString).orElse(""),
                "works",
                works.stream().map(StudentGroupId::studentGroupId).toList());
    }

    @Nullable
    LocalDate openUntil(LocalDate today) {
        return openUntil != null && openUntil.isBefore(today) ? null : openUntil;
    }
}
