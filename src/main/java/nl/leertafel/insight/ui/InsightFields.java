package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.ui.QuestionField;
import nl.leertafel.insight.InsightForm;
import nl.leertafel.insight.InsightText;
import nl.leertafel.insight.Sureness;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What an insight says, to be filled in. The rules stand in {@link InsightText}. */
class InsightFields extends Composite<Div> {

    private final TextArea claim = new TextArea(getTranslation("insight.claim"));
    private final QuestionField question;
    private final TextField forWhom = new TextField(getTranslation("insight.forWhom"));
    private final RadioButtonGroup<Sureness> sureness = new RadioButtonGroup<>(getTranslation("insight.sureness"));

    InsightFields(QuestionDirectory questions, NetworkId network, @Nullable QuestionId answers) {
        claim.setId("claim");
        claim.setMaxLength(InsightText.CLAIM_LENGTH);
        claim.setMinRows(2);
        claim.setHelperText(getTranslation("insight.claim.help"));
        question = new QuestionField(getTranslation("insight.question"), questions)
                .emptyMeans(getTranslation("insight.form.choose"))
                .offer(network, answers);
        forWhom.setId("forWhom");
        forWhom.setMaxLength(InsightText.FOR_WHOM_LENGTH);
        forWhom.setHelperText(getTranslation("insight.forWhom.help"));
        sureness.setId("sureness");
        sureness.setItems(Sureness.values());
        sureness.setItemLabelGenerator(it -> getTranslation("insight.sureness." + it));
        getContent().addClassName("form");
        getContent().add(claim, question, forWhom, sureness);
    }

    InsightFields show(InsightText text) {
        claim.setValue(text.claim());
        forWhom.setValue(text.forWhom());
        sureness.setValue(text.sureness());
        return this;
    }

    InsightFields claim(String proposed) {
        claim.setValue(proposed);
        return this;
    }

    void focus() {
        claim.focus();
    }

    /** @throws Refusal at the field that is empty or cannot be right */
    InsightText text() {
        return InsightText.of(claim.getValue(), forWhom.getValue(), sureness.getValue());
    }

    /** @throws Refusal when none was chosen */
    QuestionId question() {
        return InsightForm.chosen(question.chosen());
    }

    /** Whether there is anything an insight here can answer. */
    boolean hasQuestions() {
        return question.isVisible();
    }
}
