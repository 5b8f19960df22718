package nl.leertafel.participation.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.MembershipId;
import nl.leertafel.network.Perspective;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FairOrderTests {

    private static final Instant LAST_YEAR = Instant.parse("2025-12-01T18:30:00Z");
    private static final Instant LAST_MONTH = Instant.parse("2026-11-01T18:30:00Z");

    @Test
    void whoWasAskedLeastGoesFirstHoweverGoodTheReasonForAnother() {
        var order = order(
                candidate("Vaste Gast", true, false, 2, LAST_MONTH), candidate("Nieuwe Stem", false, false, 0, null));
        assertThat(order).containsExactly("Nieuwe Stem", "Vaste Gast");
    }

    @Test
    void amongThoseAskedAsLittleWhoHasMoreReasonsGoesFirst() {
        var order = order(
                candidate("Lang Geleden", false, false, 0, LAST_YEAR),
                candidate("Nooit Gevraagd", false, false, 0, null),
                candidate("Sprak Erover", true, true, 0, null));
        assertThat(order).containsExactly("Sprak Erover", "Nooit Gevraagd", "Lang Geleden");
    }

    @Test
    void whoeverWasAskedOftenOfLateIsLeftInPeace() {
        assertThat(order(candidate("Vaste Gast", true, true, FairOrder.OFTEN, LAST_MONTH)))
                .isEmpty();
    }

    @Test
    void everybodyIsSuggestedForAReason() {
        assertThat(candidate("Lang Geleden", false, false, 0, LAST_YEAR).reasons())
                .containsExactly(ReasonToAsk.LONGEST_AGO);
        assertThat(candidate("Nieuwe Gemeente", false, true, 0, null).reasons())
                .containsExactlyInAnyOrder(ReasonToAsk.ORGANISATION_IS_NEW, ReasonToAsk.NEVER_ASKED);
    }

    private static List<String> order(Candidate... candidates) {
        return FairOrder.of(List.of(candidates), new UUID(4, 2), 5).stream()
                .map(it -> it.member().name())
                .toList();
    }

    private static Candidate candidate(
            String name, boolean spoke, boolean organisationIsNew, int askedLately, @Nullable Instant lastAsked) {
        var member = new MemberSummary(
                new MembershipId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                PersonId.next(),
                name,
                null,
                null,
                Role.MEMBER,
                Perspective.OFFICIAL,
                null,
                null,
                LocalDate.of(2026, 1, 1));
        return new Candidate(member, spoke, organisationIsNew, askedLately, lastAsked);
    }
}
