/** What a line typed at the table means: pure decisions, without a database. */
@NamedInterface("quick")
@NullMarked
package nl.leertafel.minutes.quick;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
