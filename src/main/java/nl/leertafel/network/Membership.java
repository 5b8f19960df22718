package nl.leertafel.network;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A person in a network, from a day on, until (not including) a day. */
@Entity
class Membership {

    @EmbeddedId
    private MembershipId id;

    @Embedded
    private NetworkId network;

    @Embedded
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Perspective perspective;

    @Embedded
    private @Nullable OrganisationId organisation;

    private LocalDate fromDate;
    private @Nullable LocalDate untilDate;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Membership() {} // for JPA

    Membership(NetworkId network, PersonId person, MembershipForm form, LocalDate from) {
        id = MembershipId.next();
        this.network = network;
        this.person = person;
        role = form.role();
        perspective = form.perspective();
        organisation = form.organisation();
        fromDate = from;
    }

    /** Sets right what was filled in on the day itself; from the next day on it is history, and a new one follows. */
    Membership correct(MembershipForm form) {
        role = form.role();
        perspective = form.perspective();
        organisation = form.organisation();
        return this;
    }

    Membership end(LocalDate today) {
        untilDate = today;
        return this;
    }

    boolean isActive(LocalDate day) {
        return !day.isBefore(fromDate) && (untilDate == null || day.isBefore(untilDate));
    }

    boolean beganOn(LocalDate day) {
        return fromDate.equals(day);
    }

    boolean coordinates() {
        return role == Role.COORDINATOR;
    }

    MembershipId id() {
        return id;
    }

    NetworkId network() {
        return network;
    }

    PersonId person() {
        return person;
    }

    Role role() {
        return role;
    }

    Perspective perspective() {
        return perspective;
    }

    @Nullable
    OrganisationId organisation() {
        return organisation;
    }

    LocalDate from() {
        return fromDate;
    }

    @Nullable
    LocalDate until() {
        return untilDate;
    }
}
