/** Screens of what comes out of a session: writing along, reading, and keeping the minutes. */
@NullMarked
package nl.leertafel.minutes.ui;

import org.jspecify.annotations.NullMarked;
