/** Screens of the reflections: one's own, those shared at the table, and what is still to be written. */
@NullMarked
package nl.leertafel.reflection.ui;

import org.jspecify.annotations.NullMarked;
