/**
 * Talking with people for an assignment: what is agreed before that, the conversations themselves, and what may be done
 * with what somebody said. Refuses a conversation, and everything about the people to talk with, as long as the lecturer
 * did not approve what is agreed; and lets nobody read a story further than the one who told it said.
 */
@NamedInterface("consent")
@NullMarked
package nl.leertafel.assignment.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
