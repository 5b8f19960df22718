/** The plain page behind the link in a mail with which one stops that kind of mail. */
@NullMarked
package nl.leertafel.people.web;

import org.jspecify.annotations.NullMarked;
