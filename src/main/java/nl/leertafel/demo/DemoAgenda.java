package nl.leertafel.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionStatus;
import nl.leertafel.demo.DemoAgendas.Agenda;
import nl.leertafel.demo.DemoAgendas.Question;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the networks of the demonstration came to their questions, before they planned their first session. */
@Component
@Profile("demo")
class DemoAgenda {

    private static final int BEGUN = -190;

    private final KnowledgeAgenda agenda;

    DemoAgenda(KnowledgeAgenda agenda) {
        this.agenda = agenda;
    }

    List<Step> steps(List<DemoContent> contents, Cast cast, LocalDate today) {
        var steps = new ArrayList<Step>();
        for (var written : DemoAgendas.read().agendas()) {
            var content = contents.stream()
                    .filter(it -> it.network().slug().equals(written.network()))
                    .findFirst()
                    .orElseThrow();
            steps.add(new Step(today.plusDays(BEGUN).atTime(10, 0), () -> begin(content, cast, written)));
            written.themes().stream()
                    .flatMap(theme -> theme.questions().stream())
                    .filter(question -> question.status() != null)
                    .map(question -> settled(content, cast, question, today))
                    .forEach(steps::add);
        }
        return steps;
    }

    private void begin(DemoContent content, Cast cast, Agenda written) {
        var network = cast.network(content);
        cast.as(
                Cast.founder(content),
                () -> written.themes().forEach(theme -> {
                    var id = agenda.addTheme(network, theme.name());
                    theme.questions().forEach(question -> {
                        var asked = agenda.add(network, question.form(id, QuestionStatus.OPEN, owner(cast, question)));
                        question.sessions().forEach(session -> cast.hangs(session, asked));
                        cast.hangs(question.wording(), asked);
                    });
                }));
    }

    private Step settled(DemoContent content, Cast cast, Question question, LocalDate today) {
        var day = today.plusDays(Objects.requireNonNull(question.settledDays()));
        return new Step(
                day.atTime(11, 0),
                () -> cast.as(Cast.founder(content), () -> {
                    var now = agenda.details(Objects.requireNonNull(cast.question(question.wording())));
                    agenda.edit(
                            now.id(),
                            now.version(),
                            question.form(now.theme(), Objects.requireNonNull(question.status()), now.owner()));
                }));
    }

    private static @Nullable PersonId owner(Cast cast, Question question) {
        return question.owner() == null ? null : cast.id(question.owner());
    }
}
