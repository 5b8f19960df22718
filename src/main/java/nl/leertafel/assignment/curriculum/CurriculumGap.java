package nl.leertafel.assignment.curriculum;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** One thing that practice asked and an institution does not teach. */
@Entity
class CurriculumGap {

    @EmbeddedId
    private CurriculumGapId id;

    @Embedded
    private OrganisationId organisation;

    @Embedded
    private NetworkId network;

    @Embedded
    private @Nullable PersonId writer;

    @Embedded
    private @Nullable AssignmentId assignment;

    @Embedded
    private @Nullable BriefId brief;

    private String asked;
    private String missing;
    private Instant writtenAt;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected CurriculumGap() {} // for JPA

    CurriculumGap(
            OrganisationId organisation,
            NetworkId network,
            PersonId writer,
            GapSource source,
            GapForm form,
            Instant now) {
        this.id = CurriculumGapId.next();
        this.organisation = organisation;
        this.network = network;
        this.writer = writer;
        switch (source) {
            case GapSource.OfAssignment(AssignmentId of) -> this.assignment = of;
            case GapSource.OfBrief(BriefId of) -> this.brief = of;
        }
        this.asked = form.asked();
        this.missing = form.missing();
        this.writtenAt = now;
    }

    boolean isBy(PersonId person) {
        return person.equals(writer);
    }

    /** What is missing stays; nobody knows any more who wrote it. */
    CurriculumGap forgetWriter() {
        writer = null;
        return this;
    }

    CurriculumGapId id() {
        return id;
    }

    Map<String, Object> exported() {
        return Map.of("asked", asked, "missing", missing, "writtenAt", writtenAt);
    }
}
