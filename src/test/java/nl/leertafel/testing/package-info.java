/** What every test stands on: two databases, one clock, pages without a browser and journeys with one. */
@NullMarked
package nl.leertafel.testing;

import org.jspecify.annotations.NullMarked;
