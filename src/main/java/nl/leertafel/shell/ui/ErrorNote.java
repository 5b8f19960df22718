package nl.leertafel.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.leertafel.uikit.EmptyState;

/** A page of the workplace that could not be shown: what it means, and the way on. */
abstract class ErrorNote extends Composite<Div> {

    /** Says it with the texts {@code shell.error.<kind>.title} and {@code .what}. */
    void say(String kind, Object... arguments) {
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("shell.error." + kind + ".title")),
                        new EmptyState(getTranslation("shell.error." + kind + ".what", arguments), wayOn()));
    }

    /** Says a sentence of its own under the title of this kind. */
    void saySentence(String kind, String sentence) {
        getContent().removeAll();
        getContent().add(new H1(getTranslation("shell.error." + kind + ".title")), new Paragraph(sentence), wayOn());
    }

    private Anchor wayOn() {
        return new Anchor("start", getTranslation("shell.error.toStart"));
    }
}
