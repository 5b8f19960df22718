package nl.leertafel.insight.confirmation;

import nl.leertafel.kernel.PersonId;

/** A member one can ask whether an insight is so. */
public record Candidate(PersonId person, String name) {}
