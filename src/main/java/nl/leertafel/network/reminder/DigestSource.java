package nl.leertafel.network.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDetails;

/** A module above that has news for who asked to hear of it every week; a bean, ordered with {@code @Order}. */
public interface DigestSource {

    /**
     * What is new for this person in one network of theirs, in the transaction that sends it.
     *
     * @param isNew whether they were told of something yet: what is not new is left out
     */
    List<Reminder> news(
            PersonId reader, NetworkDetails network, Predicate<DueReminder> isNew, Instant now, Locale locale);
}
