/**
 * Who may sit: the seats of one table, its rules per perspective, and the one pure decision about both. No Spring, no
 * database; whoever calls holds the session's lock.
 */
@NamedInterface("seating")
@NullMarked
package nl.leertafel.participation.seating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
