package nl.leertafel.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SeriesPlan;
import nl.leertafel.session.SeriesPlanning;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.series.Rhythm;
import nl.leertafel.session.series.SeriesId;
import nl.leertafel.session.series.SeriesSignUp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A regular series is one entry in a calendar, whatever happens to it and to each of its dates. */
abstract class SeriesInvitationContract extends ToldPeople {

    @Autowired
    SeriesPlanning series;

    @Autowired
    SessionDirectory sessions;

    @Test
    void whoSignsUpForAllOfItGetsOneMailAndOneEntry() {
        var dates = fortnightly(4, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();

        assertThat(mails(BEA)).hasSize(1);
        var told = last(BEA);
        assertThat(told.subject()).isEqualTo("Je komt: Wat helpt als je je huis uit moet?");
        assertThat(told.method()).isEqualTo("REQUEST");
        assertThat(told.sequence()).isZero();
        assertThat(rule(told)).isEqualTo("WEEKLY 2 4");
        assertThat(told.plain())
                .contains(
                        "4 keer, elke 2 weken.",
                        "dinsdag 8 december, 19.30 – 21.30 uur: je komt",
                        "dinsdag 19 januari 2027, 19.30 – 21.30 uur: je komt",
                        "/antwoord/");
        assertThat(told.html()).contains("Alles over deze reeks", "Verander je antwoord");
        worker.run();
        assertThat(mails(BEA)).as("told once").hasSize(1);
        assertThatNothingIsLeft();
    }

    @Test
    void aMovedDateAndACancelledOneAreToldInTheSameEntry() {
        var dates = fortnightly(4, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        var first = last(BEA);

        move(dates.get(1), 2);
        cancel(dates.get(2));
        clock.advance(Duration.ofMinutes(3));
        worker.run();

        assertThat(mails(BEA)).as("both in one mail").hasSize(2);
        var changed = last(BEA);
        assertThat(changed.uid()).isEqualTo(first.uid());
        assertThat(changed.sequence()).isEqualTo(1);
        assertThat(leftOut(changed)).containsExactly(Instant.parse("2027-01-05T18:30:00Z"));
        var moved = otherwise(changed).getFirst();
        assertThat(moved.getRecurrenceId().getValue().toInstant()).isEqualTo("2026-12-22T18:30:00Z");
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo("2026-12-24T18:30:00Z");
        assertThat(changed.subject()).startsWith("Bijgewerkt");
        assertThat(changed.plain())
                .contains(
                        "donderdag 24 december, 19.30 – 21.30 uur: je komt",
                        "Was: dinsdag 22 december",
                        "dinsdag 5 januari 2027, 19.30 – 21.30 uur: gaat niet door");
    }

    @Test
    void whoSaysNoToOneDateKeepsTheOthers() {
        var dates = fortnightly(3, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        answer(BEA, dates.get(1), ParticipationStatus.DECLINED);
        worker.run();

        var told = last(BEA);
        assertThat(told.method()).isEqualTo("REQUEST");
        assertThat(told.sequence()).isEqualTo(1);
        assertThat(leftOut(told)).containsExactly(Instant.parse("2026-12-22T18:30:00Z"));
        assertThat(told.plain()).contains("dinsdag 22 december, 19.30 – 21.30 uur: je komt niet");

        answer(BEA, dates.get(1), ParticipationStatus.ACCEPTED);
        worker.run();
        assertThat(leftOut(last(BEA))).as("back again").isEmpty();
        assertThat(last(BEA).sequence()).isEqualTo(2);
    }

    @Test
    void oneAnswerMayHoldForAllDates() {
        var dates = fortnightly(3, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        assertThat(answers.dates(answers.byToken(token(BEA, dates.getFirst())))).isEqualTo(3);

        answers.answerAll(token(BEA, dates.get(1)), ParticipationStatus.DECLINED);
        worker.run();
        assertThat(last(BEA).method()).isEqualTo("CANCEL");
        assertThat(last(BEA).event().getStatus()).isNull();
        assertThat(last(BEA).subject()).startsWith("Je komt niet");

        answers.answerAll(token(BEA, dates.get(1)), ParticipationStatus.ACCEPTED);
        worker.run();
        assertThat(rule(last(BEA))).isEqualTo("WEEKLY 2 3");
        assertThat(last(BEA).sequence()).isEqualTo(2);
    }

    @Test
    void whoSaysNoToTheFirstDateGetsAnEntryThatBeginsWithTheSecond() {
        var dates = fortnightly(3, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        answer(BEA, dates.getFirst(), ParticipationStatus.DECLINED);
        worker.run();

        var told = last(BEA);
        assertThat(told.event().getDateStart().getValue().toInstant()).isEqualTo("2026-12-22T18:30:00Z");
        assertThat(rule(told)).isEqualTo("WEEKLY 2 2");
    }

    @Test
    void aDateThatIsFullIsToldAsAPlaceInLineAndNotInTheEntry() {
        var dates = fortnightly(3, 1);
        signUp("Bea Visser", BEA, dates.getFirst());
        answer(BEA, dates.get(2), ParticipationStatus.DECLINED);
        answer(BEA, dates.get(1), ParticipationStatus.DECLINED);
        worker.run();
        signUp("Noor Smit", NOOR, dates.getFirst());
        worker.run();

        assertThat(mails(NOOR)).hasSize(1);
        assertThat(rule(last(NOOR))).isEqualTo("WEEKLY 2 2");
        assertThat(last(NOOR).event().getDateStart().getValue().toInstant()).isEqualTo("2026-12-22T18:30:00Z");
        assertThat(last(NOOR).plain())
                .contains("dinsdag 8 december, 19.30 – 21.30 uur: je staat op de wachtlijst, op plek 1");
    }

    @Test
    void whoWaitsForEveryDateGetsOneMailOfWords() {
        var dates = fortnightly(3, 1);
        signUp("Bea Visser", BEA, dates.getFirst());
        signUp("Noor Smit", NOOR, dates.getFirst());
        worker.run();

        assertThat(mails(NOOR)).hasSize(1);
        assertThat(last(NOOR).calendar()).isNull();
        assertThat(last(NOOR).subject()).startsWith("Wachtlijst");

        answer(BEA, dates.get(1), ParticipationStatus.DECLINED);
        worker.run();
        assertThat(last(NOOR).subject()).as("an offer is about one date").startsWith("Er is een plek voor je vrij");
        assertThat(last(NOOR).plain()).contains("dinsdag 22 december");
        answer(NOOR, dates.get(1), ParticipationStatus.ACCEPTED);
        worker.run();
        assertThat(last(NOOR).method()).isEqualTo("REQUEST");
        assertThatNothingIsLeft();
    }

    @Test
    void anotherRhythmSplitsTheEntry() {
        var dates = fortnightly(4, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        var before = last(BEA);

        coordinating(() ->
                series.changeRhythm(dates.get(2), SessionExamples.evening(LocalDateTime.of(2027, 1, 7, 19, 30)), 1));
        clock.advance(Duration.ofMinutes(3));
        worker.run();

        assertThat(mails(BEA)).as("one mail for each of the two entries").hasSize(3);
        var both = mails(BEA).subList(1, 3);
        var left = both.stream()
                .filter(it -> it.uid().equals(before.uid()))
                .findFirst()
                .orElseThrow();
        assertThat(left.sequence()).isEqualTo(1);
        assertThat(rule(left)).isEqualTo("WEEKLY 2 2");
        assertThat(left.plain()).contains("gaat verder op andere dagen");
        var next = both.stream()
                .filter(it -> !it.uid().equals(before.uid()))
                .findFirst()
                .orElseThrow();
        assertThat(next.sequence()).isZero();
        assertThat(rule(next)).isEqualTo("WEEKLY 1 2");
        assertThat(next.event().getRelatedTo().getFirst().getValue()).isEqualTo(before.uid());
        assertThat(next.plain())
                .contains("donderdag 7 januari 2027, 19.30 – 21.30 uur: je komt", "Was: dinsdag 5 januari 2027");
        assertThatNothingIsLeft();

        move(dates.get(3), 1);
        clock.advance(Duration.ofMinutes(3));
        worker.run();
        assertThat(mails(BEA)).hasSize(4);
        assertThat(last(BEA).uid()).isEqualTo(next.uid());
    }

    @Test
    void anotherRhythmFromTheFirstDateOnIsTheSameEntry() {
        var dates = fortnightly(3, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        var before = last(BEA);

        coordinating(() -> series.changeRhythm(
                dates.getFirst(), SessionExamples.evening(LocalDateTime.of(2026, 12, 10, 19, 30)), 1));
        clock.advance(Duration.ofMinutes(3));
        worker.run();

        assertThat(mails(BEA)).hasSize(2);
        assertThat(last(BEA).uid()).isEqualTo(before.uid());
        assertThat(last(BEA).sequence()).isEqualTo(1);
        assertThat(rule(last(BEA))).isEqualTo("WEEKLY 1 3");
        assertThat(last(BEA).subject()).startsWith("Andere dagen");
    }

    @Test
    void whatIsCalledOffIsCancelledAtOnce() {
        var dates = fortnightly(3, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        coordinating(() -> series.cancelFrom(dates.getFirst(), "De zaal is dicht."));
        worker.run();

        assertThat(mails(BEA)).hasSize(2);
        assertThat(last(BEA).method()).isEqualTo("CANCEL");
        assertThat(last(BEA).event().getStatus()).isEqualTo(Status.cancelled());
        assertThat(last(BEA).sequence()).isEqualTo(1);
        assertThat(last(BEA).plain()).contains("De reeks gaat niet door.", "De zaal is dicht.");
    }

    @Test
    void aPauseIsLeftOutAndComesBack() {
        var dates = fortnightly(4, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        coordinating(() -> series.pause(dates.get(1), LocalDate.of(2027, 1, 10), "Kerstvakantie."));
        worker.run();
        assertThat(leftOut(last(BEA))).hasSize(2);
        assertThat(mails(BEA)).hasSize(2);

        coordinating(() -> series.resumeFrom(dates.get(1)));
        worker.run();
        assertThat(leftOut(last(BEA))).isEmpty();
        assertThat(last(BEA).sequence()).isEqualTo(2);
        assertThat(last(BEA).plain()).doesNotContain("gaat niet door");
    }

    @Test
    void whatIsOverStaysAsItWas() {
        var dates = fortnightly(3, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        clock.set(LocalDateTime.of(2026, 12, 9, 9, 0));
        move(dates.get(1), 1);
        clock.advance(Duration.ofMinutes(3));
        worker.run();

        var told = last(BEA);
        assertThat(told.event().getDateStart().getValue().toInstant()).isEqualTo("2026-12-08T18:30:00Z");
        assertThat(rule(told)).isEqualTo("WEEKLY 2 3");
        assertThat(told.plain()).doesNotContain("8 december").contains("woensdag 23 december");
        coordinating(() -> series.cancelFrom(dates.get(1), "Te weinig mensen."));
        worker.run();
        assertThat(last(BEA).method()).as("the first was held").isEqualTo("REQUEST");
        assertThat(rule(last(BEA))).isEqualTo("WEEKLY 2 1");
    }

    @Test
    void anotherAddressIsAnotherEntry() {
        var dates = fortnightly(3, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        var before = last(BEA);

        changeAddress(BEA, "bea.nieuw@elders.example");
        worker.run();

        assertThat(last(BEA).method()).isEqualTo("CANCEL");
        assertThat(last(BEA).uid()).isEqualTo(before.uid());
        assertThat(last(BEA).event().getStatus()).isNull();
        var there = last("bea.nieuw@elders.example");
        assertThat(there.method()).isEqualTo("REQUEST");
        assertThat(there.uid()).isNotEqualTo(before.uid());
        assertThat(there.sequence()).isZero();
        assertThat(rule(there)).isEqualTo("WEEKLY 2 3");
    }

    @Test
    void whatNeverLeftIsTakenBack() {
        var dates = fortnightly(2, 12);
        signUp("Bea Visser", BEA, dates.getFirst());
        worker.run();
        pretendNothingLeft();
        answer(BEA, dates.getFirst(), ParticipationStatus.DECLINED);
        answer(BEA, dates.getLast(), ParticipationStatus.DECLINED);
        worker.run();

        assertThat(mails(BEA)).allSatisfy(it -> assertThat(it.calendar()).isNull());
        assertThatNothingIsLeft();
    }

    @Test
    void aSeriesOneSignsUpForPerDateIsAnEntryPerDate() {
        var first = planned(
                new SeriesPlan(SessionExamples.kenniscafe(12), new Rhythm.EveryWeeks(2, 3), SeriesSignUp.DATES));
        signUp("Bea Visser", BEA, first.getFirst());
        signUp("Bea Visser", BEA, first.getLast());
        worker.run();

        assertThat(mails(BEA)).hasSize(2);
        assertThat(mails(BEA))
                .allSatisfy(it -> assertThat(it.event().getRecurrenceRule()).isNull());
        assertThat(mails(BEA).getFirst().uid()).isNotEqualTo(last(BEA).uid());
    }

    private List<SessionId> fortnightly(int times, int capacity) {
        return planned(new SeriesPlan(
                SessionExamples.kenniscafe(capacity), new Rhythm.EveryWeeks(2, times), SeriesSignUp.WHOLE));
    }

    private List<SessionId> planned(SeriesPlan plan) {
        return people.as(rijnoever.coordinator(), () -> {
            var first = series.plan(rijnoever.network(), plan);
            var whole = seriesOf(first);
            series.publish(whole);
            return sessions.occurrences(whole).stream().map(SessionSummary::id).toList();
        });
    }

    private SeriesId seriesOf(SessionId session) {
        return Objects.requireNonNull(sessions.details(session).series());
    }

    private void cancel(SessionId session) {
        coordinating(() -> planning.cancel(session, "De verwarming is stuk."));
    }

    private void coordinating(Runnable deed) {
        people.as(rijnoever.coordinator(), deed);
    }

    private static String rule(SentMail mail) {
        var rule = mail.event().getRecurrenceRule().getValue();
        return rule.getFrequency() + " " + rule.getInterval() + " " + rule.getCount();
    }

    private static List<Instant> leftOut(SentMail mail) {
        return mail.event().getExceptionDates().stream()
                .flatMap(it -> it.getValues().stream())
                .map(it -> it.toInstant())
                .toList();
    }

    private static List<VEvent> otherwise(SentMail mail) {
        return Objects.requireNonNull(mail.calendar()).getEvents().stream()
                .filter(it -> it.getRecurrenceId() != null)
                .toList();
    }
}
