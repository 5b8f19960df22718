/** The plain pages behind the link in a mail, where one tells how an action goes. */
@NullMarked
package nl.leertafel.action.web;

import org.jspecify.annotations.NullMarked;
