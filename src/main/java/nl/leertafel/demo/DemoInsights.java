package nl.leertafel.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightForm;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.InsightState;
import nl.leertafel.insight.InsightText;
import nl.leertafel.insight.StepForm;
import nl.leertafel.insight.Sureness;
import nl.leertafel.insight.confirmation.ConfirmationAnswer;
import nl.leertafel.insight.confirmation.Confirming;
import nl.leertafel.insight.confirmation.MailedConfirming;
import nl.leertafel.insight.source.Consenting;
import nl.leertafel.insight.source.Harvesting;
import nl.leertafel.insight.source.SourceChoice;
import nl.leertafel.minutes.OutcomeReading;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the networks of the demonstration learned: harvested, agreed to, tried, confirmed. */
@Component
@Profile("demo")
class DemoInsights {

    private static final LocalTime MORNING = LocalTime.of(11, 20);
    private static final Duration LINK_LASTS = Duration.ofDays(1);
    private static final PageRequest ALL = PageRequest.of(0, 100);

    private final Harvesting harvesting;
    private final InsightKeeping keeping;
    private final InsightDirectory insights;
    private final Consenting consenting;
    private final Confirming confirming;
    private final MailedConfirming mailed;
    private final OutcomeReading outcomes;
    private final ReflectionDirectory reflections;
    private final SessionDirectory sessions;
    private final LinkTokens tokens;
    private final Clock clock;

    DemoInsights(
            Harvesting harvesting,
            InsightKeeping keeping,
            InsightDirectory insights,
            Consenting consenting,
            Confirming confirming,
            MailedConfirming mailed,
            OutcomeReading outcomes,
            ReflectionDirectory reflections,
            SessionDirectory sessions,
            LinkTokens tokens,
            Clock clock) {
        this.harvesting = harvesting;
        this.keeping = keeping;
        this.insights = insights;
        this.consenting = consenting;
        this.confirming = confirming;
        this.mailed = mailed;
        this.outcomes = outcomes;
        this.reflections = reflections;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** As written in {@code demo/insights.yaml}. */
    record Content(List<Learned> insights) {}

    /** One insight from one session, on whose question it hangs. */
    record Learned(
            String session,
            String by,
            int days,
            String claim,
            String forWhom,
            Sureness sureness,
            @Nullable String outcome,
            List<Quote> quotes,
            List<Taken> steps,
            List<Confirmed> confirmations) {}

    /** Words of a reflection on the same session. */
    record Quote(String person, String words, @Nullable Integer agreedDays) {}

    /** A step of its life. */
    record Taken(
            int days,
            InsightState to,
            @Nullable String evidence,
            @Nullable String expected,
            @Nullable String done,
            @Nullable String happened,
            @Nullable String learned) {

        StepForm form() {
            return new StepForm(to, evidence == null ? "" : evidence, expected, done, happened, learned);
        }
    }

    /** What somebody outside said of it. */
    record Confirmed(int days, String person, ConfirmationAnswer answer, String sentence, int answeredDays) {}

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        var all = DemoContentReader.read("insights", Content.class).insights();
        return contents.stream()
                .flatMap(content ->
                        content.sessions().stream().map(session -> new Meeting(content, session, cast, today)))
                .flatMap(meeting -> all.stream()
                        .filter(it -> it.session().equals(meeting.session().key()))
                        .flatMap(it -> new Life(it, meeting).steps()))
                .toList();
    }

    /** From the harvest to the confirmation, of one insight. */
    private final class Life {

        private final Learned learned;
        private final Meeting meeting;
        private @Nullable InsightId id;

        Life(Learned learned, Meeting meeting) {
            this.learned = learned;
            this.meeting = meeting;
        }

        Stream<Step> steps() {
            var steps = new ArrayList<Step>();
            steps.add(step(learned.days(), learned.by(), this::harvest));
            learned.quotes().stream()
                    .filter(it -> it.agreedDays() != null)
                    .forEach(it -> steps.add(step(it.agreedDays(), it.person(), this::agree)));
            learned.steps().forEach(it -> steps.add(step(it.days(), learned.by(), () -> take(it))));
            learned.confirmations().forEach(it -> steps.addAll(confirmation(it)));
            return steps.stream();
        }

        private void harvest() {
            var session = session();
            var from = new ArrayList<SourceChoice>();
            var word = learned.outcome();
            if (word != null) {
                outcomes.of(List.of(session)).values().stream()
                        .flatMap(List::stream)
                        .filter(it -> it.text().contains(word))
                        .forEach(it -> from.add(new SourceChoice.OfOutcome(it.id())));
            }
            for (var quote : learned.quotes()) {
                reflections.of(session, ALL).stream()
                        .filter(it -> it.writerId().equals(meeting.cast().id(quote.person())))
                        .forEach(it -> from.add(new SourceChoice.OfReflection(it.id(), quote.words())));
            }
            var text = new InsightText(learned.claim(), learned.forWhom(), learned.sureness());
            var question = meeting.cast().question(learned.session());
            id = harvesting.harvest(InsightForm.of(question, session, text), from);
        }

        private void agree() {
            consenting.asked().stream()
                    .filter(it -> it.insight().id().equals(id()))
                    .forEach(it -> consenting.agree(it.id()));
        }

        private void take(Taken taken) {
            keeping.take(id(), insights.details(id()).version(), taken.form());
        }

        private List<Step> confirmation(Confirmed confirmed) {
            return List.of(
                    step(
                            confirmed.days(),
                            learned.by(),
                            () -> confirming.ask(id(), meeting.cast().id(confirmed.person()))),
                    step(confirmed.answeredDays(), learned.by(), () -> answer(confirmed)));
        }

        /** Behind a link like the one in the mail, of which only the receiver knows. */
        private void answer(Confirmed confirmed) {
            var name = meeting.cast().person(confirmed.person()).name();
            confirming.of(id()).stream()
                    .filter(it -> name.equals(it.name()))
                    .map(it -> tokens.issue(
                            LinkPurpose.CONFIRMATION,
                            it.id().insightConfirmationId(),
                            clock.instant().plus(LINK_LASTS)))
                    .forEach(it -> mailed.answer(it, confirmed.answer(), confirmed.sentence()));
        }

        private Step step(int days, String person, Runnable deed) {
            var cast = meeting.cast();
            return new Step(meeting.today().plusDays(days).atTime(MORNING), () -> cast.as(cast.person(person), deed));
        }

        private SessionId session() {
            return sessions.published(
                            meeting.cast().network(meeting.content()),
                            meeting.session().slug())
                    .orElseThrow()
                    .id();
        }

        private InsightId id() {
            return Objects.requireNonNull(id, learned.claim());
        }
    }
}
