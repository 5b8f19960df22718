/** Writing a reflection behind a mail's link: plain pages, for this one person. */
@NullMarked
package nl.leertafel.reflection.web;

import org.jspecify.annotations.NullMarked;
