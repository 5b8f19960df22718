/** Errors in the workplace, as calm sentences. */
@NullMarked
package nl.leertafel.shell.ui;

import org.jspecify.annotations.NullMarked;
