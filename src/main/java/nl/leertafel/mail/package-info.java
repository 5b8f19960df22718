/** An outbox that loses nothing: a mail is a row before it is a message. Knows no word of the domain. */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package nl.leertafel.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
