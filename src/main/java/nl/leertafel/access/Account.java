package nl.leertafel.access;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** What signing in needs to know about a person. */
public record Account(
        PersonId person, String name, @Nullable EmailAddress email, Language language, boolean administrator) {}
