/**
 * A list of members as a file: read, matched with what we know about people, checked row by row, and added all at once
 * or not at all. Keeps nothing of the file.
 */
@NamedInterface("roster")
@NullMarked
package nl.leertafel.network.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
