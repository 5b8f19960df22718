/**
 * What people's calendars answer: read, weighed against what was told, and applied through the same decision as a
 * sign-up, or kept for the coordinator. Refuses to apply what it cannot trace to an invitation of its own.
 */
@NullMarked
package nl.leertafel.invitation.inbound;

import org.jspecify.annotations.NullMarked;
