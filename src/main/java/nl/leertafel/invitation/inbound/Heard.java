package nl.leertafel.invitation.inbound;

import java.time.Instant;
import java.util.UUID;
import nl.leertafel.invitation.KnownInvitation;
import nl.leertafel.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a calendar said, beside what we know of it.
 *
 * @param invitation the invitation it speaks of; null when we know none
 * @param guest who says it: who was invited when they are among the attendees, else the first
 * @param dtstamp when it was said, as far as that can be believed
 * @param sender who sent the mail
 * @param unverified whether somebody else sent it, and our mail server does not believe them
 */
record Heard(
        UUID mail,
        Method method,
        Said said,
        @Nullable KnownInvitation invitation,
        @Nullable Guest guest,
        Instant dtstamp,
        @Nullable EmailAddress sender,
        String senderName,
        String subject,
        boolean fromMicrosoft,
        boolean unverified) {

    PartStat partStat() {
        return guest == null ? PartStat.NEEDS_ACTION : guest.partStat();
    }

    /** Their own words, wherever their calendar put them. */
    String words() {
        return guest == null || guest.comment().isEmpty() ? said.comment() : guest.comment();
    }
}
