package nl.leertafel.assignment;

import nl.leertafel.people.OrganisationId;

/** Where an assignment can be taught, by name. */
public record Institution(OrganisationId id, String name) {}
