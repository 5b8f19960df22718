package nl.leertafel.people;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import nl.leertafel.kernel.Words;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A partner: a university, a municipality, a care organisation. */
@Entity
class Organisation {

    @EmbeddedId
    private OrganisationId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @ElementCollection
    @CollectionTable(name = "organisation_word", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "word")
    private Set<String> words = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Organisation() {} // for JPA

    Organisation(OrganisationForm form) {
        id = OrganisationId.next();
        name = form.name();
        kind = form.kind();
        words.addAll(Words.of(name));
    }

    Organisation edit(OrganisationForm form) {
        name = form.name();
        kind = form.kind();
        var now = Words.of(name);
        words.retainAll(now);
        words.addAll(now);
        return this;
    }

    OrganisationId id() {
        return id;
    }

    boolean isStill(int versionSeen) {
        return requireNonNull(version) == versionSeen;
    }

    OrganisationSummary summary() {
        return new OrganisationSummary(id, name, kind, requireNonNull(version));
    }
}
