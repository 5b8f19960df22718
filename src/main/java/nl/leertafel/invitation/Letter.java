package nl.leertafel.invitation;

import java.util.UUID;
import nl.leertafel.invitation.CalendarEntry.Stamp;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * One message, before it is written out.
 *
 * @param before what the person was told before, as far as that is certain
 * @param stamp of the calendar part; null when there is none
 * @param last the stamp of the message before it
 */
record Letter(
        String topic,
        UUID uid,
        Telling telling,
        Wanted wanted,
        EmailAddress to,
        Told before,
        @Nullable Stamp stamp,
        @Nullable Stamp last) {

    /** Words alone. */
    static Letter of(String topic, Invitation invitation, Telling telling, Wanted wanted, EmailAddress to) {
        return new Letter(topic, invitation.uid(), telling, wanted, to, invitation.told(), null, null);
    }

    Language language() {
        return wanted.contact().language();
    }
}
