/** The table in the workplace: who comes, what a coordinator changes about that, and one's own answers. */
@NullMarked
package nl.leertafel.participation.ui;

import org.jspecify.annotations.NullMarked;
