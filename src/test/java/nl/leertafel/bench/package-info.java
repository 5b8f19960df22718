/** Figures measured against a bare program on the same stack in the same run. */
@NullMarked
package nl.leertafel.bench;

import org.jspecify.annotations.NullMarked;
