package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.uikit.FieldErrors;

/** Asks for what a step needs; a refusal stands at its field and the dialog stays open. */
abstract class SessionDialog extends Dialog {

    private final Div body = new Div();
    private final Button yes;

    SessionDialog(String titleKey, String yesKey) {
        setHeaderTitle(getTranslation(titleKey));
        body.addClassName("form");
        add(body);
        yes = new Button(getTranslation(yesKey), click -> tryToConfirm());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.ask.no"), click -> close()), yes);
    }

    /** Does what the dialog asks about. */
    abstract void confirm();

    void body(Component... content) {
        body.add(content);
    }

    Button confirmButton() {
        return yes;
    }

    /** Who will hear of it; nobody hears of a draft. */
    Paragraph tells(SessionDetails session, int people) {
        var told = session.status() == SessionStatus.PUBLISHED ? people : 0;
        return new Paragraph(getTranslation("session.tells", told));
    }

    private void tryToConfirm() {
        try {
            confirm();
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(body, refusal);
        }
    }
}
