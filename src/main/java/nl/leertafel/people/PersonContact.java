package nl.leertafel.people;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** How to address and reach a person. */
public record PersonContact(
        PersonId person,
        String name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        Language language,
        Channel channel) {}
