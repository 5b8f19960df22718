/**
 * What happens when at the table: the programme of a session, its working forms, and how far one is. "In progress" is a
 * state of this meeting and not of the session: while people sit at the table, seats, calendars and the public page
 * should notice nothing, and they all ask whether a session is published.
 */
@NamedInterface("programme")
@NullMarked
package nl.leertafel.session.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
