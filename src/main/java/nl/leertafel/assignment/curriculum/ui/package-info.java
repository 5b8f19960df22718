/** The list of what is not taught yet. */
@NullMarked
package nl.leertafel.assignment.curriculum.ui;

import org.jspecify.annotations.NullMarked;
