package nl.leertafel.people;

/** An organisation as it stands in a list; the version tells later whether someone else changed it meanwhile. */
public record OrganisationSummary(OrganisationId id, String name, OrganisationKind kind, int version) {}
