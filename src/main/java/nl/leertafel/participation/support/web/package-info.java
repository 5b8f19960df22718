/** Saying what one needs behind a mail's link: plain pages, for this one person. */
@NullMarked
package nl.leertafel.participation.support.web;

import org.jspecify.annotations.NullMarked;
