package nl.leertafel.message.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.message.MessageForm;
import nl.leertafel.uikit.StepDialog;

/** Shows a message as its readers will see it, and sends it after a yes. */
class SendMessageDialog extends StepDialog {

    private final Command then;

    SendMessageDialog(MessageForm form, int people, Command then) {
        super("message.send.title", "message.form.look");
        this.then = then;
        var text = new Div();
        text.addClassName("preview");
        text.getElement().setProperty("innerHTML", Markdown.html(form.body()));
        body(new H2(form.subject()), text, new Paragraph(getTranslation("message.send.with")));
        confirmButton().setText(getTranslation("message.send.yes", people));
        confirmButton().setEnabled(people > 0);
        confirmButton().setDisableOnClick(true);
    }

    @Override
    protected void confirm() {
        try {
            then.execute();
        } finally {
            confirmButton().setEnabled(true);
        }
    }
}
