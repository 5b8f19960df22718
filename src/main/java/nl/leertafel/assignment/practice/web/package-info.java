/** The page behind the link in a mail where somebody from practice says what they think of work. */
@NullMarked
package nl.leertafel.assignment.practice.web;

import org.jspecify.annotations.NullMarked;
