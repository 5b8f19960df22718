package nl.leertafel.participation.support;

import java.util.List;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionDetails;
import org.jspecify.annotations.Nullable;

/**
 * What has to be arranged for a session.
 *
 * @param owner who arranges it; null means the coordinators
 * @param withoutSeat how many people without a seat need something too
 * @param unreadable how many cannot be read any more, because the key is another one
 * @param coordinates whether the one who reads may hand it to somebody and write for others
 */
public record ToArrange(
        SessionDetails session,
        List<Need> needs,
        @Nullable PersonId owner,
        @Nullable String ownerName,
        int withoutSeat,
        int unreadable,
        boolean coordinates) {

    /** One kind of need: how many people have it, and in what words. */
    public record Need(NeedKind kind, int people, List<Wish> wishes, boolean arranged) {}

    /**
     * What is wished in the same words.
     *
     * @param names of those who wish it, where it has to be arranged with them; else none
     */
    public record Wish(String words, int people, List<String> names) {}
}
