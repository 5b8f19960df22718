package nl.leertafel.invitation.inbound;

import java.time.Instant;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** One thing that somebody's calendar said about a session, as a coordinator reads it. */
record CalendarSaid(
        @Nullable PersonId person,
        Instant at,
        Method method,
        PartStat partStat,
        String words,
        boolean unverified,
        Decision.Outcome outcome,
        ReplyReason reason) {}
