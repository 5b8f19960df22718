package nl.leertafel.assignment;

import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;

/** Someone an assignment can be for. */
public record Candidate(PersonId person, String name, Perspective perspective) {}
