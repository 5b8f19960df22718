/** Writing along behind a mail's link: plain pages, for this one person. */
@NullMarked
package nl.leertafel.minutes.web;

import org.jspecify.annotations.NullMarked;
