package nl.leertafel.insight.loop;

import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody no mail reaches, and what there is to tell them. About a session that is everybody who was there, so it says
 * nothing of who shared anything.
 *
 * @param letter whether they get a letter; else one calls
 * @param title of the session, the claim of the insight, or what was said
 */
public record PersonToTell(
        LoopAnswerId answer,
        PersonId person,
        String name,
        @Nullable String phone,
        boolean letter,
        String title,
        String words) {}
