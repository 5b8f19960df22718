/** Which days a series falls on: pure decisions, without a database. */
@NamedInterface("series")
@NullMarked
package nl.leertafel.session.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
