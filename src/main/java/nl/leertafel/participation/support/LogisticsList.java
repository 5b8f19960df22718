package nl.leertafel.participation.support;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Who arranges what people need at one session, and what has been arranged; it does not know who needs what. */
@Entity
@Table(name = "logistics")
class LogisticsList {

    @EmbeddedId
    private SessionId id;

    /** Null as long as the coordinators do it. */
    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "owner_id"))
    private @Nullable PersonId owner;

    @Convert(converter = NeedKindsConverter.class)
    private Set<NeedKind> arranged = EnumSet.noneOf(NeedKind.class);

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected LogisticsList() {} // for JPA

    LogisticsList(SessionId session) {
        id = session;
    }

    LogisticsList handTo(@Nullable PersonId person) {
        owner = person;
        return this;
    }

    LogisticsList arrange(NeedKind kind) {
        var now = EnumSet.of(kind);
        now.addAll(arranged);
        arranged = now;
        return this;
    }

    /** These have to be looked at again, because someone asked for more or for something else. */
    LogisticsList reopen(Set<NeedKind> kinds) {
        var now = EnumSet.noneOf(NeedKind.class);
        now.addAll(arranged);
        now.removeAll(kinds);
        arranged = now;
        return this;
    }

    boolean isArranged(NeedKind kind) {
        return arranged.contains(kind);
    }

    SessionId session() {
        return id;
    }

    Optional<PersonId> owner() {
        return Optional.ofNullable(owner);
    }
}
