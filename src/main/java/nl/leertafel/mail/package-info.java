/**
 * An outbox that loses nothing: a mail is a row before it is a message. Knows no word of the domain.
 *
 * <p>What a mail server took is noted in a file of the node before the database hears of it ({@code SentJournal}). Ticked
 * off in the database one by one it took a third of all the time a mail costs, and a kill could still double one; a file
 * is written in microseconds, outlives the process, and lets the database wait for company.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package nl.leertafel.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
