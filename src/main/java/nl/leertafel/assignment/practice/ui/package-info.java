/** What practice thinks of work, on the page of an assignment. */
@NullMarked
package nl.leertafel.assignment.practice.ui;

import org.jspecify.annotations.NullMarked;
