/** What is agreed before conversations, the conversations themselves and what may be done with them, on screen. */
@NullMarked
package nl.leertafel.assignment.consent.ui;

import org.jspecify.annotations.NullMarked;
