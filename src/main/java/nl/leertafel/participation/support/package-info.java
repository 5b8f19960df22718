/**
 * What people need to be able to take part, and who arranges it: needs, never reasons. Refuses to keep any without their
 * permission, in plain text, or longer than seven days after the session; and to show it to anyone but the network's
 * coordinators and the one person who arranges it.
 */
@NullMarked
package nl.leertafel.participation.support;

import org.jspecify.annotations.NullMarked;
