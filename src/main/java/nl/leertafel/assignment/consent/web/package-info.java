/** The page behind the link in a mail where somebody says what may be done with what they told students. */
@NullMarked
package nl.leertafel.assignment.consent.web;

import org.jspecify.annotations.NullMarked;
