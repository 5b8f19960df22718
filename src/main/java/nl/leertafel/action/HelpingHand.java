package nl.leertafel.action;

import nl.leertafel.kernel.PersonId;

/** Somebody who helps with an action; it stays its owner's. */
public record HelpingHand(PersonId person, String name) {}
