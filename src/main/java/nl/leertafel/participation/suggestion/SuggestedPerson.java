package nl.leertafel.participation.suggestion;

import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to ask, and why.
 *
 * @param byMail whether an invitation reaches them by itself; else they are to be called
 */
public record SuggestedPerson(
        PersonId person,
        String name,
        Perspective perspective,
        @Nullable String organisation,
        boolean byMail,
        Set<ReasonToAsk> reasons) {}
