package nl.leertafel.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.reflection.ReadingRule.Place;
import nl.leertafel.reflection.ReadingRule.Reader;
import nl.leertafel.reflection.ReadingRule.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may read what: every cell of reader, writer, how far it goes, wall, and time, against the same said in sentences. */
class ReadingRuleTests {

    private static final LocalDate WRITTEN = LocalDate.of(2026, 12, 8);
    private static final NetworkId HERE = new NetworkId(UUID.randomUUID());
    private static final NetworkId ELSEWHERE = new NetworkId(UUID.randomUUID());
    private static final OrganisationId MUNICIPALITY = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId EMPLOYER = new OrganisationId(UUID.randomUUID());
    private static final PersonId BEA = new PersonId(UUID.randomUUID());
    private static final PersonId TIMO = new PersonId(UUID.randomUUID());

    /** When somebody had a place, from and until, in days from the writing; null for ever. */
    private record Period(int from, @Nullable Integer until) {

        boolean holds(int day) {
            return from <= day && (until == null || day < until);
        }

        boolean touches(int first, int last) {
            return from <= last && (until == null || until >= first);
        }
    }

    private static final List<Period> PERIODS = List.of(
            new Period(-100, null),
            new Period(-100, -1),
            new Period(-100, 0),
            new Period(-100, 1),
            new Period(-100, 20),
            new Period(0, null),
            new Period(10, null),
            new Period(10, 20),
            new Period(50, null));

    @Test
    void everyCellIsAsTheSentencesSay() {
        int cells = 0;
        for (var sharedWith : allSharing()) {
            for (var openToAll : List.of(true, false)) {
                for (var period : PERIODS) {
                    for (var network : List.of(HERE, ELSEWHERE)) {
                        for (@Nullable
                        OrganisationId works : Arrays.<@Nullable OrganisationId>asList(null, MUNICIPALITY, EMPLOYER)) {
                            for (var wasAtTable : List.of(true, false)) {
                                for (var satFor : List.of(Set.<OrganisationId>of(), Set.of(MUNICIPALITY))) {
                                    for (@Nullable PersonId who : Arrays.<@Nullable PersonId>asList(BEA, TIMO, null)) {
                                        for (var day : List.of(0, 5, 15, 30)) {
                                            var reader = reader(who, wasAtTable, network, works, period, satFor);
                                            var writing = new Writing(BEA, sharedWith, HERE, openToAll, WRITTEN);
                                            assertThat(ReadingRule.mayRead(reader, writing, WRITTEN.plusDays(day)))
                                                    .as("%s reads %s on day %d", reader, writing, day)
                                                    .isEqualTo(said(reader, sharedWith, openToAll, period, day));
                                            cells++;
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(20_000);
    }

    @Test
    void whatWasNeverSavedNobodyReads() {
        for (var sharedWith : allSharing()) {
            var writing = new Writing(BEA, sharedWith, HERE, true, null);
            assertThat(ReadingRule.mayRead(
                            reader(BEA, true, HERE, null, PERIODS.getFirst(), Set.of()), writing, WRITTEN))
                    .isFalse();
        }
    }

    /** The same rule in the words of the brief; a visitor has no place, no seat and no organisation. */
    private static boolean said(Reader reader, SharedWith sharedWith, boolean openToAll, Period period, int day) {
        if (BEA.equals(reader.person())) {
            return true;
        }
        var isMemberNow = reader.places().stream().anyMatch(it -> it.network().equals(HERE)) && period.holds(day);
        var worksBehindTheWallOrDidSinceItWasWritten = reader.places().stream()
                        .anyMatch(it ->
                                it.organisation() != null && sharedWith.wall().contains(it.organisation()))
                && period.touches(0, day);
        var satThereForThem = reader.satFor().stream().anyMatch(sharedWith.wall()::contains);
        if (worksBehindTheWallOrDidSinceItWasWritten || satThereForThem) {
            return false;
        }
        return switch (sharedWith.visibility()) {
            case PRIVATE -> false;
            case TABLE -> reader.wasAtTable();
            case NETWORK -> reader.wasAtTable() || isMemberNow;
            case PUBLIC -> reader.wasAtTable() || isMemberNow || openToAll;
        };
    }

    private static Reader reader(
            @Nullable PersonId who,
            boolean wasAtTable,
            NetworkId network,
            @Nullable OrganisationId works,
            Period period,
            Set<OrganisationId> satFor) {
        if (who == null) {
            return Reader.VISITOR;
        }
        var until = period.until() == null ? null : WRITTEN.plusDays(period.until());
        return new Reader(
                who, wasAtTable, List.of(new Place(network, works, WRITTEN.plusDays(period.from()), until)), satFor);
    }

    private static List<SharedWith> allSharing() {
        var all = new ArrayList<SharedWith>();
        for (var visibility : ReflectionVisibility.values()) {
            all.add(new SharedWith(visibility, Set.of()));
            if (visibility != ReflectionVisibility.PUBLIC) {
                all.add(new SharedWith(visibility, Set.of(MUNICIPALITY)));
                all.add(new SharedWith(visibility, Set.of(MUNICIPALITY, EMPLOYER)));
            }
        }
        return all;
    }
}
