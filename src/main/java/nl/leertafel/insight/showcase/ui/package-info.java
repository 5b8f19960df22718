/** The screen on which a student chooses what to show. */
@NullMarked
package nl.leertafel.insight.showcase.ui;

import org.jspecify.annotations.NullMarked;
