package nl.leertafel.minutes;

import nl.leertafel.kernel.PersonId;

/** Somebody who writes or reads what came out of a session, and whether they coordinate its network. */
record Writer(PersonId person, boolean coordinates) {}
