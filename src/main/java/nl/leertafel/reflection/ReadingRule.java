package nl.leertafel.reflection;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who may read which reflection: the one place where that is decided; {@link Reflections#READABLE} says the same to the
 * database. It knows no roles, because nobody reads by their role.
 */
final class ReadingRule {

    private ReadingRule() {}

    /**
     * What about a reflection decides who reads it.
     *
     * @param network of its session
     * @param openToAll whether everyone may see the page of its session
     * @param since the first day its words were there; null as long as nothing was saved
     */
    record Writing(
            PersonId writer,
            SharedWith sharedWith,
            NetworkId network,
            boolean openToAll,
            @Nullable LocalDate since) {}

    /**
     * What about a person decides what they read.
     *
     * @param person null for a visitor
     * @param wasAtTable of the session it is about
     * @param places all memberships, of before too
     * @param satFor organisations in whose name they sat at any table
     */
    record Reader(@Nullable PersonId person, boolean wasAtTable, List<Place> places, Set<OrganisationId> satFor) {

        static final Reader VISITOR = new Reader(null, false, List.of(), Set.of());
    }

    /**
     * A place in a network.
     *
     * @param until not including; null as long as it lasts
     */
    record Place(
            NetworkId network,
            @Nullable OrganisationId organisation,
            LocalDate from,
            @Nullable LocalDate until) {

        private boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

        /** Also on the day it ended: half a day is long enough to hear something. */
        private boolean heldBetween(LocalDate first, LocalDate last) {
            return !last.isBefore(from) && (until == null || !until.isBefore(first));
        }
    }

    static boolean mayRead(Reader reader, Writing writing, LocalDate today) {
        if (writing.since() == null) {
            return false;
        }
        return writing.writer().equals(reader.person())
                || isInCircle(reader, writing, today) && !isBehindWall(reader, writing, writing.since(), today);
    }

    private static boolean isInCircle(Reader reader, Writing writing, LocalDate today) {
        return switch (writing.sharedWith().visibility()) {
            case PRIVATE -> false;
            case TABLE -> reader.wasAtTable();
            case NETWORK -> reader.wasAtTable() || isMember(reader, writing, today);
            case PUBLIC -> reader.wasAtTable() || isMember(reader, writing, today) || writing.openToAll();
        };
    }

    private static boolean isMember(Reader reader, Writing writing, LocalDate today) {
        return reader.places().stream().anyMatch(it -> it.network().equals(writing.network()) && it.holds(today));
    }

    private static boolean isBehindWall(Reader reader, Writing writing, LocalDate since, LocalDate today) {
        var wall = writing.sharedWith().wall();
        return !Collections.disjoint(reader.satFor(), wall)
                || reader.places().stream()
                        .anyMatch(it -> it.organisation() != null
                                && wall.contains(it.organisation())
                                && it.heldBetween(since, today));
    }
}
