package nl.leertafel.people;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Everything a person's own page shows; the version tells later whether someone else changed it meanwhile. */
public record PersonDetails(
        PersonId id,
        String name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        Language language,
        Channel channel,
        boolean administrator,
        int version) {}
