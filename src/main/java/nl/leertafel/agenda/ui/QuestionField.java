package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.QuestionSummary;
import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.Nullable;

/** Chooses one of a network's open questions, theme by theme, or none. */
public class QuestionField extends Select<QuestionSummary> {

    private final transient QuestionDirectory directory;
    private transient List<QuestionSummary> questions = List.of();

    public QuestionField(String label, QuestionDirectory directory) {
        this.directory = directory;
        setLabel(label);
        setId("question");
        setEmptySelectionAllowed(true);
        emptyMeans(getTranslation("agenda.field.none"));
        setVisible(false);
    }

    /** What the field says while nothing was chosen, where that is not "no question". */
    public final QuestionField emptyMeans(String words) {
        setEmptySelectionCaption(words);
        setItemLabelGenerator(it -> it == null ? words : it.wording());
        return this;
    }

    /**
     * Offers the open questions of this network, and what was chosen before even when it is not open any more; the field
     * hides itself while there is nothing to choose.
     */
    public QuestionField offer(NetworkId network, @Nullable QuestionId chosen) {
        questions = new ArrayList<>(directory.choices(network));
        if (chosen != null && questions.stream().noneMatch(it -> it.id().equals(chosen))) {
            directory.summaries(List.of(chosen)).values().stream()
                    .filter(it -> it.network().equals(network))
                    .forEach(questions::add);
        }
        setItems(questions);
        nameThemes();
        setVisible(!questions.isEmpty());
        choose(chosen);
        return this;
    }

    /** The question that was chosen, if any. */
    public @Nullable QuestionId chosen() {
        return getValue() == null ? null : getValue().id();
    }

    private void choose(@Nullable QuestionId chosen) {
        setValue(questions.stream()
                .filter(it -> it.id().equals(chosen))
                .findFirst()
                .orElse(null));
    }

    private void nameThemes() {
        var before = "";
        for (var question : questions) {
            if (!question.themeName().equals(before)) {
                var theme = new Span(question.themeName());
                theme.addClassName("group-name");
                prependComponents(question, theme);
            }
            before = question.themeName();
        }
    }
}
