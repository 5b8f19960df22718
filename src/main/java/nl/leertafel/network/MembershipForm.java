package nl.leertafel.network;

import nl.leertafel.access.Role;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What a coordinator fills in about someone's place in the network. */
public record MembershipForm(
        Role role, Perspective perspective, @Nullable OrganisationId organisation) {}
