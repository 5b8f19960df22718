package nl.leertafel.network;

import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** From which side, and from which organisation, a member takes part. */
public record Affiliation(Perspective perspective, @Nullable OrganisationId organisation) {}
