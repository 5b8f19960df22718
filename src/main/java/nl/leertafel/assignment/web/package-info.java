/** What students see of an assignment before they come in: the page behind its link. */
@NullMarked
package nl.leertafel.assignment.web;

import org.jspecify.annotations.NullMarked;
