package nl.leertafel.network;

import java.time.LocalDate;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A member as coordinators see them in a list. */
public record MemberSummary(
        MembershipId id,
        PersonId person,
        String name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        Role role,
        Perspective perspective,
        @Nullable OrganisationId organisation,
        @Nullable String organisationName,
        LocalDate from) {}
