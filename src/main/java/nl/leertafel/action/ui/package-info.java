/** Screens about agreed actions: one's own, those of the network, and those of one session. */
@NullMarked
package nl.leertafel.action.ui;

import org.jspecify.annotations.NullMarked;
