package nl.leertafel.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.participation.seating.Table;
import nl.leertafel.testing.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class SeatTextTests {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Locale ENGLISH = Locale.of("en");
    private static final LocalDate THIRD = LocalDate.of(2026, 12, 3);
    private static final Party THREE_PROFESSIONALS = new Party(Perspective.PROFESSIONAL, 3, 0);
    private static final Party ONE_PROFESSIONAL = Party.one(Perspective.PROFESSIONAL);

    private final SeatRules twoResidents = rule(2, null, Perspective.RESIDENT);
    private final SeatRules atMostThreeProfessionals = rule(0, 3, Perspective.PROFESSIONAL);

    @Autowired
    SeatText text;

    @Test
    void keptSeatsAreNamedWithForWhomAndUntilWhen() {
        var table = new Table(6, twoResidents, true, Map.of(Perspective.STUDENT, 4), 0);

        assertThat(why(table, ONE_PROFESSIONAL, THIRD, DUTCH))
                .isEqualTo("Er zijn nog 2 plekken vrij. Die bewaren we tot en met donderdag 3 december voor bewoners.");
        assertThat(why(table, ONE_PROFESSIONAL, null, DUTCH))
                .isEqualTo("Er zijn nog 2 plekken vrij. Die bewaren we voor bewoners.");
        assertThat(why(table, ONE_PROFESSIONAL, THIRD, ENGLISH))
                .isEqualTo("There are 2 free seats left, kept for residents until the end of Thursday 3 December.");
    }

    @Test
    void severalWhoMissAreOneRow() {
        var rules = rule(1, null, Perspective.RESIDENT, Perspective.STUDENT, Perspective.OFFICIAL);

        assertThat(why(new Table(1, rules, true, Map.of(), 0), ONE_PROFESSIONAL, null, DUTCH))
                .isEqualTo("Er is nog 1 plek vrij. Die bewaren we voor bewoners, studenten en ambtenaren.");
    }

    @Test
    void whoComesTogetherIsToldHowMany() {
        var kept = new Table(8, twoResidents, true, Map.of(Perspective.STUDENT, 4), 0);
        var small = new Table(6, SeatRules.NONE, false, Map.of(Perspective.STUDENT, 5), 0);

        assertThat(why(kept, THREE_PROFESSIONALS, THIRD, DUTCH))
                .isEqualTo(
                        "Er zijn nog 4 plekken vrij, en jullie komen met 3. We bewaren plekken tot en met donderdag 3 december voor bewoners.");
        assertThat(why(small, new Party(Perspective.RESIDENT, 2, 1), null, DUTCH))
                .isEqualTo("Er is nog 1 plek vrij, en jullie komen met 3.");
    }

    @Test
    void aCoordinatorReadsItAboutThem() {
        var small = new Table(6, SeatRules.NONE, false, Map.of(Perspective.STUDENT, 5), 0);
        var party = new Party(Perspective.RESIDENT, 2, 1);

        assertThat(text.whyThey(small.verdict(party), party, null, DUTCH))
                .isEqualTo("Er is nog 1 plek vrij, en zij komen met 3.");
        assertThat(text.whyThey(small.verdict(party), party, null, ENGLISH))
                .isEqualTo("There is 1 free seat left, and they come with 3.");
    }

    @Test
    void enoughOfThemIsSaidAsSuch() {
        var three = new Table(6, atMostThreeProfessionals, false, Map.of(Perspective.PROFESSIONAL, 3), 0);
        var two = new Table(6, atMostThreeProfessionals, false, Map.of(Perspective.PROFESSIONAL, 2), 0);

        assertThat(why(three, ONE_PROFESSIONAL, null, DUTCH))
                .isEqualTo("Er zijn nog 3 plekken vrij, maar er zijn al genoeg professionals aan tafel.");
        assertThat(why(two, THREE_PROFESSIONALS, null, DUTCH))
                .isEqualTo("Er zijn nog 4 plekken vrij, maar niet voor nog 3 professionals.");
    }

    @Test
    void aFullTableIsFullAndAFreeSeatIsFree() {
        var full = new Table(1, SeatRules.NONE, false, Map.of(Perspective.STUDENT, 1), 0);

        assertThat(why(full, ONE_PROFESSIONAL, null, DUTCH)).isEqualTo("Alle plekken zijn bezet.");
        assertThat(why(full.of(2), ONE_PROFESSIONAL, null, ENGLISH)).isEqualTo("There is 1 free seat left.");
    }

    private String why(Table table, Party party, @Nullable LocalDate keptUntil, Locale locale) {
        return text.why(table.verdict(party), party, keptUntil, locale);
    }

    private static SeatRules rule(int atLeast, @Nullable Integer atMost, Perspective... perspectives) {
        return new SeatRules(List.of(new SeatRule(Set.of(perspectives), atLeast, atMost)));
    }
}
