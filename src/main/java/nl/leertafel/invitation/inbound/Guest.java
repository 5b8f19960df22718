package nl.leertafel.invitation.inbound;

import java.util.List;
import nl.leertafel.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * An attendee in a message from a calendar.
 *
 * @param address null when it is none that we write to
 * @param name as the calendar knows them; empty when it does not say
 * @param sentBy who sent it for them
 * @param comment their words, cleaned; empty when there are none
 */
record Guest(
        @Nullable EmailAddress address,
        String name,
        PartStat partStat,
        List<EmailAddress> delegatedTo,
        @Nullable EmailAddress sentBy,
        String comment) {}
