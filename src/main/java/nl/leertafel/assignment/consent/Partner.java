package nl.leertafel.assignment.consent;

import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * With whom students talk.
 *
 * @param name as the students know them, which may be another than their own
 * @param person when we can reach them
 * @param isMember whether the lecturer chose them among the members of the network
 */
record Partner(String name, @Nullable PersonId person, boolean isMember) {}
