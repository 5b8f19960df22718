package nl.leertafel.insight.echo.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leertafel.insight.echo.EchoAnswer;
import nl.leertafel.insight.echo.EchoForm;
import nl.leertafel.insight.echo.EchoQuestion;
import nl.leertafel.insight.echo.Echoing;
import nl.leertafel.insight.echo.OthersDid;
import nl.leertafel.uikit.StepDialog;

/** Whether one did anything with it; in return one reads what others did. */
class EchoDialog extends StepDialog {

    private final Echoing echoing;
    private final EchoQuestion question;
    private final RadioButtonGroup<EchoAnswer> answer = new RadioButtonGroup<>(getTranslation("insight.echo.question"));
    private final TextArea sentence = new TextArea(getTranslation("insight.echo.sentence"));
    private final Checkbox shared = new Checkbox(getTranslation("insight.echo.shared"));

    EchoDialog(Echoing echoing, EchoQuestion question) {
        super("insight.echo.title", "insight.echo.save");
        this.echoing = echoing;
        this.question = question;
        answer.setId("answer");
        answer.setItems(EchoAnswer.values());
        answer.setItemLabelGenerator(it -> getTranslation("insight.echoAnswer." + it));
        sentence.setId("sentence");
        sentence.setMaxLength(EchoForm.SENTENCE_LENGTH);
        body(new Paragraph(question.about()), answer, sentence, shared);
    }

    @Override
    protected void confirm() {
        var form = EchoForm.of(answer.getValue(), sentence.getValue(), shared.getValue());
        var others = echoing.answerMine(question.id(), form);
        UI.getCurrent().refreshCurrentRoute(false);
        if (!others.sentences().isEmpty()) {
            show(others);
        }
    }

    private void show(OthersDid others) {
        var list = new UnorderedList();
        others.sentences()
                .forEach(it -> list.add(new ListItem(getTranslation(
                        "insight.echo.others.line", getTranslation("insight.echoAnswer." + it.answer()), it.words()))));
        new Dialog(getTranslation("insight.echo.others"), list).open();
    }
}
