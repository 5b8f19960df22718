package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.agenda.QuestionForm;
import nl.leertafel.agenda.QuestionStatus;
import nl.leertafel.agenda.ThemeId;
import nl.leertafel.agenda.ThemeSummary;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.ui.MemberField;
import nl.leertafel.uikit.MarkdownField;
import org.jspecify.annotations.Nullable;

/** Everything a coordinator fills in about a question. The rules stand in {@link QuestionForm}. */
class QuestionFields extends Composite<Div> {

    private final TextField wording = new TextField(getTranslation("agenda.question.wording"));
    private final Select<ThemeSummary> theme = new Select<>();
    private final MarkdownField explanation = new MarkdownField(getTranslation("agenda.question.explanation"));
    private final RadioButtonGroup<QuestionStatus> status =
            new RadioButtonGroup<>(getTranslation("agenda.question.status"));
    private final MemberField owner;
    private final transient List<ThemeSummary> themes;

    QuestionFields(List<ThemeSummary> themes, Memberships memberships, NetworkId network) {
        this.themes = themes;
        wording.setId("wording");
        wording.setMaxLength(QuestionForm.WORDING_LENGTH);
        wording.setHelperText(getTranslation("agenda.question.wording.help"));
        theme.setId("theme");
        theme.setLabel(getTranslation("agenda.question.theme"));
        theme.setItems(themes);
        theme.setItemLabelGenerator(ThemeSummary::name);
        explanation.setId("explanation");
        status.setId("status");
        status.setItems(QuestionStatus.values());
        status.setItemLabelGenerator(it -> getTranslation("agenda.status.meaning." + it));
        status.setValue(QuestionStatus.OPEN);
        owner = new MemberField(getTranslation("agenda.question.owner"), memberships, network);
        owner.setId("owner");
        owner.setHelperText(getTranslation("agenda.question.owner.help"));
        getContent().addClassName("form");
        getContent().add(wording, theme, explanation, status, owner);
    }

    void showNew(@Nullable ThemeId chosen) {
        choose(chosen);
        wording.focus();
    }

    void show(QuestionDetails question, @Nullable String ownerName) {
        wording.setValue(question.wording());
        choose(question.theme());
        explanation.setValue(question.explanation());
        status.setValue(question.status());
        if (question.owner() != null && ownerName != null) {
            owner.choose(question.owner(), ownerName);
        }
        wording.focus();
    }

    /** @throws Refusal at the field that is empty or cannot be right */
    QuestionForm form() {
        if (theme.getValue() == null) {
            throw Refusal.at("theme", "agenda.question.noTheme");
        }
        return new QuestionForm(
                theme.getValue().id(), wording.getValue(), explanation.getValue(), status.getValue(), owner.chosen());
    }

    private void choose(@Nullable ThemeId chosen) {
        themes.stream().filter(it -> it.id().equals(chosen)).findFirst().ifPresent(theme::setValue);
    }
}
