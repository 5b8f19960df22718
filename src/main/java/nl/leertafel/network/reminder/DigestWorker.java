package nl.leertafel.network.reminder;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Sends what is new to who asked for it: on Friday from noon on, when it is day in the Caribbean as well, and on one of
 * the two days after for who had another mail that day.
 */
@Component
public class DigestWorker {

    private static final Logger LOG = LoggerFactory.getLogger(DigestWorker.class);
    private static final Set<DayOfWeek> DAYS = Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final MailChoices choices;
    private final DigestMail digest;
    private final Clock clock;

    DigestWorker(MailChoices choices, DigestMail digest, Clock clock) {
        this.choices = choices;
        this.digest = digest;
        this.clock = clock;
    }

    /** Sends the mails of this week that were not sent yet. */
    public void run() {
        var now = clock.instant();
        var local = now.atZone(clock.getZone());
        var isTime = DAYS.contains(local.getDayOfWeek())
                && !local.toLocalTime().isBefore(NOON)
                && local.toLocalTime().isBefore(EVENING);
        if (isTime) {
            choices.whoAskedFor(MailKind.DIGEST).forEach(reader -> tell(reader, local.toLocalDate(), now));
        }
    }

    private void tell(PersonId reader, LocalDate today, Instant now) {
        var week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        try {
            digest.send(reader, week, today, clock.getZone(), now);
        } catch (DuplicateKeyException elsewhere) {
            LOG.debug("Another node told person {} first", reader.personId(), elsewhere);
        } catch (RuntimeException broken) {
            // one by one: someone who cannot be written to must not silence the others
            LOG.error("Person {} could not be told what is new", reader.personId(), broken);
        }
    }
}
