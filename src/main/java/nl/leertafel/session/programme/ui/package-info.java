/** Screens of the programme: making it, leading the table through it, and what hangs on the wall meanwhile. */
@NullMarked
package nl.leertafel.session.programme.ui;

import org.jspecify.annotations.NullMarked;
