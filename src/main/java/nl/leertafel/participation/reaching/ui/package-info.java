/** The call list and the letters of a session, on paper. */
@NullMarked
package nl.leertafel.participation.reaching.ui;

import org.jspecify.annotations.NullMarked;
