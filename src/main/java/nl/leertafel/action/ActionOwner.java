package nl.leertafel.action;

import nl.leertafel.kernel.PersonId;

/** Somebody an action can be agreed with. */
public record ActionOwner(PersonId person, String name, boolean atTable) {}
