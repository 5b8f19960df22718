package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.Prompts;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.StepDialog;

/** What this network asks after every session of one kind. */
class PromptsDialog extends StepDialog {

    private final Prompts prompts;
    private final SessionDetails session;
    private final CheckboxGroup<Prompt> chosen = new CheckboxGroup<>(getTranslation("reflection.prompts.label"));

    PromptsDialog(Prompts prompts, SessionDetails session) {
        super("reflection.prompts.title", "reflection.form.save");
        this.prompts = prompts;
        this.session = session;
        chosen.setId(Prompts.FIELD);
        chosen.setItems(questions(List.of(Prompt.values())));
        chosen.setItemLabelGenerator(it -> getTranslation("reflection.prompt." + it));
        chosen.select(questions(prompts.after(session)));
        chosen.addClassName("levels");
        body(
                new Paragraph(getTranslation(
                        "reflection.prompts.explanation", getTranslation("session.kind." + session.kind()))),
                chosen);
    }

    @Override
    protected void confirm() {
        var inOrder = Arrays.stream(Prompt.values())
                .filter(chosen.getValue()::contains)
                .toList();
        prompts.choose(session.network(), session.kind(), inOrder);
        MyReflectionCard.readAgain();
    }

    private static List<Prompt> questions(List<Prompt> prompts) {
        return prompts.stream().filter(it -> it != Prompt.FREE).toList();
    }
}
