package nl.leertafel.minutes.quick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.minutes.quick.QuickLine.Agreed;
import nl.leertafel.minutes.quick.QuickLine.Asks;
import nl.leertafel.minutes.quick.QuickLine.Plain;
import nl.leertafel.minutes.quick.QuickLine.Question;
import nl.leertafel.minutes.quick.QuickLine.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line typed at the table: what is clear is agreed, what is not is asked, and nothing is guessed or lost. */
class QuickLineTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3); // a Tuesday

    private static final Somebody SANNE = somebody("Sanne Bakker");
    private static final Somebody JAN_JANSEN = somebody("Jan Jansen");
    private static final Somebody JAN_DE_BOER = somebody("Jan de Boer");
    private static final Somebody DESIREE = somebody("Désirée Kromowiro");
    private static final Somebody MEI_LIN = somebody("Mei-Lin Tsoi");
    private static final List<Somebody> TABLE = List.of(SANNE, JAN_JANSEN, JAN_DE_BOER, DESIREE, MEI_LIN);

    @Test
    void aNameWhatAndADayMakeAnAction() {
        assertThat(read("@sanne brief over huurachterstand herschrijven voor 12 mei"))
                .isEqualTo(new Agreed(SANNE, "brief over huurachterstand herschrijven", LocalDate.of(2026, 5, 12)));
    }

    @Test
    void aLineWithoutANameInFrontIsJustALine() {
        assertThat(read("We mailen info@rijnoever.example voor 12 mei"))
                .isEqualTo(new Plain("We mailen info@rijnoever.example voor 12 mei"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            voor 12 mei             | 2026-05-12
            vóór 12 mei 2027        | 2027-05-12
            uiterlijk 12 mei.       | 2026-05-12
            uiterlijk op 12-5       | 2026-05-12
            voor 12-05-2027         | 2027-05-12
            op 12/5/27              | 2027-05-12
            voor dinsdag 12 mei     | 2026-05-12
            voor 1 mrt 2027         | 2027-03-01
            by 12 May               | 2026-05-12
            before May 12           | 2026-05-12
            voor morgen             | 2026-03-04
            voor overmorgen         | 2026-03-05
            voor vandaag            | 2026-03-03
            by tomorrow             | 2026-03-04
            voor vrijdag            | 2026-03-06
            """)
    void aDayIsReadTheWayPeopleSayIt(String day, LocalDate expected) {
        assertThat(read("@Sanne de brief herschrijven " + day))
                .isEqualTo(new Agreed(SANNE, "de brief herschrijven", expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Sanne Bakker", "@sanne:", "@SANNE,", "@Bakker", "@ sanne"})
    void aPersonIsCalledByAnyOfTheirNames(String name) {
        assertThat(read(name + " soep koken voor 12 mei"))
                .isEqualTo(new Agreed(SANNE, "soep koken", LocalDate.of(2026, 5, 12)));
    }

    @Test
    void accentsAndHyphensNeedNotBeTyped() {
        assertThat(read("@desiree bellen voor 12 mei"))
                .isInstanceOfSatisfying(
                        Agreed.class, it -> assertThat(it.owner()).isEqualTo(DESIREE));
        assertThat(read("@mei-lin bellen voor 12 mei"))
                .isInstanceOfSatisfying(
                        Agreed.class, it -> assertThat(it.owner()).isEqualTo(MEI_LIN));
    }

    @Test
    void anUnknownNameIsAskedAndWhoComesNearIsOffered() {
        var asks = asks("@san brief herschrijven voor 12 mei");

        assertThat(asks.questions()).containsExactly(Question.WHO);
        assertThat(asks.maybe()).containsExactly(SANNE);
        assertThat(asks.owner()).isNull();
        assertThat(asks.what()).isEqualTo("brief herschrijven");
        assertThat(asks.dueOn()).isEqualTo(LocalDate.of(2026, 5, 12));
    }

    @Test
    void aNameNobodyHasOffersNobody() {
        assertThat(asks("@wim brief herschrijven voor 12 mei").maybe()).isEmpty();
    }

    @Test
    void twoPeopleWithThatNameAreAskedAbout() {
        var asks = asks("@jan de brief herschrijven voor 12 mei");

        assertThat(asks.questions()).containsExactly(Question.WHICH);
        assertThat(asks.maybe()).containsExactly(JAN_JANSEN, JAN_DE_BOER);
        assertThat(asks.what()).isEqualTo("de brief herschrijven");
    }

    @Test
    void theWholeNameSaysWhichOfTheTwo() {
        assertThat(read("@Jan de Boer bellen voor 12 mei"))
                .isEqualTo(new Agreed(JAN_DE_BOER, "bellen", LocalDate.of(2026, 5, 12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 februari", "31-4", "0 mei", "12-13", "maandag 12 mei", "29 februari"})
    void aDayThatDoesNotExistIsAsked(String day) {
        var asks = asks("@sanne brief herschrijven voor " + day);

        assertThat(asks.questions()).containsExactly(Question.IMPOSSIBLE_DAY);
        assertThat(asks.dueOn()).isNull();
        assertThat(asks.what()).startsWith("brief herschrijven");
    }

    @Test
    void whatOnlyLooksLikeADayStaysInTheWords() {
        var asks = asks("@sanne soep koken voor 12 mensen");

        assertThat(asks.questions()).containsExactly(Question.NO_DAY);
        assertThat(asks.what()).isEqualTo("soep koken voor 12 mensen");
    }

    @Test
    void aDayThatHasPassedIsAskedAndNextYearOffered() {
        var asks = asks("@sanne brief herschrijven voor 12 februari");

        assertThat(asks.questions()).containsExactly(Question.PAST_DAY);
        assertThat(asks.dueOn()).isEqualTo(LocalDate.of(2027, 2, 12));
    }

    @Test
    void aDayOfAYearThatHasPassedIsAskedAndNothingOffered() {
        var asks = asks("@sanne brief herschrijven voor 12 mei 2025");

        assertThat(asks.questions()).containsExactly(Question.PAST_DAY);
        assertThat(asks.dueOn()).isNull();
    }

    @Test
    void theSameDayOfTheWeekAsTodayCouldBeTodayOrNextWeek() {
        assertThat(asks("@sanne brief herschrijven voor dinsdag").questions()).containsExactly(Question.IMPOSSIBLE_DAY);
    }

    @Test
    void everythingThatIsMissingIsAskedAtOnce() {
        assertThat(asks("@").questions()).containsExactly(Question.WHO, Question.WHAT, Question.NO_DAY);
        assertThat(asks("@sanne").questions()).containsExactly(Question.WHAT, Question.NO_DAY);
        assertThat(asks("@sanne voor 12 mei").questions()).containsExactly(Question.WHAT);
    }

    private static Asks asks(String typed) {
        return (Asks) read(typed);
    }

    private static QuickLine read(String typed) {
        return QuickLine.read(typed, TABLE, TODAY);
    }

    private static Somebody somebody(String name) {
        return new Somebody(new PersonId(UUID.randomUUID()), name);
    }
}
