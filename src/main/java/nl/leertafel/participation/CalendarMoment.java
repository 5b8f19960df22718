package nl.leertafel.participation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;

/**
 * A moment in somebody's agenda that is no session: nobody is invited to it.
 *
 * @param uid the same as long as it is the same moment
 * @param titleKey of the text around the title, such as "Inleveren: {0}"
 * @param kindKey of what it is, in a word
 * @param at local time in the zone
 * @param page where it stands, as a path
 */
public record CalendarMoment(
        UUID uid,
        NetworkId network,
        String titleKey,
        String title,
        String kindKey,
        LocalDateTime at,
        ZoneId zone,
        String page,
        Instant changedAt) {}
