package nl.leertafel.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.QuestionSummary;
import nl.leertafel.assignment.brief.BriefForm;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.assignment.brief.BriefOrigin;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefSize;
import nl.leertafel.assignment.brief.BriefText;
import nl.leertafel.assignment.brief.BriefWorker;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.assignment.brief.StudyLevel;
import nl.leertafel.assignment.curriculum.Curriculum;
import nl.leertafel.assignment.curriculum.GapForm;
import nl.leertafel.assignment.curriculum.GapSource;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.minutes.OutcomeReading;
import nl.leertafel.session.SessionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How practice asked students in the demonstration: asked, taken, returned, and what education turned out to lack. */
@Component
@Profile("demo")
class DemoBriefs {

    private static final LocalTime MORNING = LocalTime.of(9, 50);
    private static final LocalTime JOB = LocalTime.of(8, 40);

    private final BriefWriting writing;
    private final BriefPool pool;
    private final BriefWorker worker;
    private final Curriculum curriculum;
    private final QuestionDirectory questions;
    private final SessionDirectory sessions;
    private final OutcomeReading outcomes;

    DemoBriefs(
            BriefWriting writing,
            BriefPool pool,
            BriefWorker worker,
            Curriculum curriculum,
            QuestionDirectory questions,
            SessionDirectory sessions,
            OutcomeReading outcomes) {
        this.writing = writing;
        this.pool = pool;
        this.worker = worker;
        this.curriculum = curriculum;
        this.questions = questions;
        this.sessions = sessions;
        this.outcomes = outcomes;
    }

    /** As written in {@code demo/briefs.yaml}. */
    record Content(List<Asked> briefs) {}

    /** A question from practice, and what became of it. */
    record Asked(
            String network,
            String by,
            int days,
            @Nullable String session,
            @Nullable String said,
            @Nullable String question,
            String title,
            String client,
            String asked,
            @Nullable String known,
            String wanted,
            @Nullable String methods,
            @Nullable String offered,
            @Nullable String limits,
            @Nullable String place,
            @Nullable Integer hours,
            @Nullable Integer ects,
            @Nullable StudyLevel level,
            int from,
            int until,
            int answerDays,
            @Nullable String takenBy,
            @Nullable Integer takenDays,
            List<Lacked> gaps) {

        BriefForm form(BriefOrigin origin, LocalDate today) {
            var month = today.withDayOfMonth(1);
            return BriefForm.of(
                    origin,
                    null,
                    BriefText.of(
                            title,
                            client,
                            asked,
                            orEmpty(known),
                            wanted,
                            orEmpty(methods),
                            orEmpty(offered),
                            orEmpty(limits),
                            orEmpty(place)),
                    BriefSize.of(
                            hours,
                            ects == null ? null : BigDecimal.valueOf(ects),
                            level,
                            month.plusMonths(from),
                            month.plusMonths(until)),
                    today.plusDays(answerDays));
        }

        private static String orEmpty(@Nullable String text) {
            return Objects.requireNonNullElse(text, "");
        }
    }

    /** What a lecturer missed in their education. */
    record Lacked(String by, int days, String asked, String missing) {}

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        return DemoContentReader.read("briefs", Content.class).briefs().stream()
                .flatMap(asked -> new Life(asked, content(contents, asked), cast, today).steps().stream())
                .toList();
    }

    private static DemoContent content(List<DemoContent> contents, Asked asked) {
        return contents.stream()
                .filter(it -> it.network().slug().equals(asked.network()))
                .findFirst()
                .orElseThrow();
    }

    /** From the asking on, of one question. */
    private final class Life {

        private final Asked asked;
        private final DemoContent content;
        private final Cast cast;
        private final LocalDate today;
        private @Nullable BriefId id;

        Life(Asked asked, DemoContent content, Cast cast, LocalDate today) {
            this.asked = asked;
            this.content = content;
            this.cast = cast;
            this.today = today;
        }

        List<Step> steps() {
            var steps = new ArrayList<Step>();
            steps.add(step(asked.days(), asked.by(), this::ask));
            if (asked.takenBy() != null && asked.takenDays() != null) {
                steps.add(step(asked.takenDays(), asked.takenBy(), this::take));
            }
            for (var lacked : asked.gaps()) {
                steps.add(step(
                        lacked.days(),
                        lacked.by(),
                        () -> curriculum.note(
                                new GapSource.OfBrief(id()), new GapForm(lacked.asked(), lacked.missing()))));
            }
            if (asked.answerDays() < 0) {
                steps.add(new Step(today.plusDays(asked.answerDays() + 1).atTime(JOB), worker::run));
            }
            return steps;
        }

        private void ask() {
            var network = cast.network(content);
            var line = line(network);
            id = line == null
                    ? writing.write(network, asked.form(BriefOrigin.of(question(network)), today))
                    : writing.write(
                            network, line, asked.form(writing.originOf(line).orElseThrow(), today));
        }

        private void take() {
            pool.take(id(), pool.details(id()).version());
        }

        private @Nullable UUID line(NetworkId network) {
            var word = asked.said();
            if (word == null) {
                return null;
            }
            var session = content.sessions().stream()
                    .filter(it -> it.key().equals(asked.session()))
                    .findFirst()
                    .flatMap(it -> sessions.published(network, it.slug()))
                    .orElseThrow()
                    .id();
            return outcomes.of(List.of(session)).getOrDefault(session, List.of()).stream()
                    .filter(it -> it.text().contains(word))
                    .findFirst()
                    .map(it -> it.id().outcomeId())
                    .orElseThrow();
        }

        private @Nullable QuestionId question(NetworkId network) {
            var word = Objects.requireNonNull(asked.question(), asked.title());
            return questions.choices(network).stream()
                    .filter(it -> it.wording().toLowerCase(Locale.ROOT).contains(word))
                    .map(QuestionSummary::id)
                    .findFirst()
                    .orElse(null);
        }

        private Step step(int days, String person, Runnable deed) {
            return new Step(today.plusDays(days).atTime(MORNING), () -> cast.as(cast.person(person), deed));
        }

        private BriefId id() {
            return Objects.requireNonNull(id, asked.title());
        }
    }
}
