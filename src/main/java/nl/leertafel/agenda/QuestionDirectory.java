package nl.leertafel.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions as the modules above read them. No permission is checked here: they check their own. */
@Service
@Transactional(readOnly = true)
public class QuestionDirectory {

    private final Questions questions;
    private final Themes themes;
    private final AgendaSettings settings;

    QuestionDirectory(Questions questions, Themes themes, AgendaSettings settings) {
        this.questions = questions;
        this.themes = themes;
        this.settings = settings;
    }

    /**
     * One question, whoever may see it.
     *
     * @throws NotFound when there is no such question
     */
    public QuestionDetails details(QuestionId id) {
        return questions
                .findById(id)
                .map(question -> question.details(
                        themes.findById(question.theme()).map(Theme::name).orElseThrow()))
                .orElseThrow(() -> new NotFound("question " + id.questionId()));
    }

    /** These questions; one that does not exist is absent. */
    public Map<QuestionId, QuestionSummary> summaries(Collection<QuestionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : questions.summaries(ids).stream().collect(Collectors.toMap(QuestionSummary::id, Function.identity()));
    }

    /** What something new in this network can hang on: the questions that are open, theme by theme. */
    public List<QuestionSummary> choices(NetworkId network) {
        return questions.open(network);
    }

    /** Whether a session of this network has to hang on a question: there is one to hang on, and the network wants it. */
    public boolean sessionsNeedQuestion(NetworkId network) {
        return questions.anyOpen(network)
                && settings.findByNetwork(network)
                        .map(AgendaSetting::sessionsNeedQuestion)
                        .orElse(true);
    }
}
