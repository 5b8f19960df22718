/** Journeys through the whole product in a real browser. */
@NullMarked
package nl.leertafel.journey;

import org.jspecify.annotations.NullMarked;
