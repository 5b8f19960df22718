package nl.leertafel.invitation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person's calendar (RFC 5546): what it has to show from now on, or that it has to let go of it.
 *
 * @param uid random and per invitation, because every client echoes it: who knows it, was invited
 * @param stamp orders this message after every earlier one of the same invitation
 * @param lastModified when the session last changed; sending again changes the stamp, not this
 */
record CalendarEntry(
        UUID uid,
        Stamp stamp,
        Instant lastModified,
        Purpose purpose,
        Answer answer,
        Occasion occasion,
        Mailbox organizer,
        Mailbox attendee) {

    /** The order of messages of one invitation: first by sequence, then by time. */
    record Stamp(int sequence, Instant dtstamp) {

        /** Of the next message: later than every earlier one, whatever the clock says. */
        static Stamp next(@Nullable Stamp last, SequenceRule rule, Instant now) {
            var second = now.truncatedTo(ChronoUnit.SECONDS);
            if (last == null) {
                return new Stamp(0, second);
            }
            return new Stamp(
                    rule == SequenceRule.BUMP ? last.sequence() + 1 : last.sequence(),
                    second.isAfter(last.dtstamp()) ? second : last.dtstamp().plusSeconds(1));
        }

        boolean isAfter(Stamp earlier) {
            return sequence >= earlier.sequence && dtstamp.isAfter(earlier.dtstamp);
        }
    }

    /** What the calendar is asked to do. */
    enum Purpose {
        /** Show it, or show it differently. */
        REQUEST("REQUEST"),
        /** Let go of it: the session goes on, without this person. */
        REMOVE("CANCEL"),
        /** Show that it is off for everyone. */
        CALL_OFF("CANCEL");

        private final String method;

        Purpose(String method) {
            this.method = method;
        }

        String method() {
            return method;
        }
    }

    /** What this person has answered, as far as we know. */
    enum Answer {
        NEEDS_ACTION,
        ACCEPTED,
        TENTATIVE
    }
}
