package nl.leertafel.invitation;

import java.time.Instant;
import nl.leertafel.session.SessionId;

/**
 * Messages about one session that we could not make well, and so did not send.
 *
 * @param why for whoever mends it; holds nothing of a person
 */
public record CalendarFlaw(SessionId session, String title, String network, String why, long people, Instant since) {}
