package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.leertafel.kernel.Refusal;

/** Asks for what a step needs; a refusal stands at its field and the dialog stays open with everything typed. */
public abstract class StepDialog extends Dialog {

    private static final String WIDE_ENOUGH_FOR_A_SENTENCE = "32rem";

    private final Div body = new Div();
    private final Button yes;

    /** {@code yesKey} is the verb of what will happen, never "OK". */
    protected StepDialog(String titleKey, String yesKey) {
        setHeaderTitle(getTranslation(titleKey));
        setWidth(WIDE_ENOUGH_FOR_A_SENTENCE);
        body.addClassName("form");
        add(body);
        yes = new Button(getTranslation(yesKey), click -> tryToConfirm());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.ask.no"), click -> close()), yes);
    }

    /** Does what the dialog asks about. */
    protected abstract void confirm();

    protected final void body(Component... content) {
        body.add(content);
    }

    protected final Button confirmButton() {
        return yes;
    }

    /** What is asked once more before it happens, because many others will notice; a no leaves everything as typed. */
    protected Optional<Question> question() {
        return Optional.empty();
    }

    /** What {@link Ask} says before a step. */
    public record Question(String question, String consequence, String yes) {}

    /** Does the step, and says whether it was done; a refusal stands at its field. */
    protected final boolean tried() {
        return isDone(this::confirm);
    }

    private void tryToConfirm() {
        isDone(() -> question()
                .ifPresentOrElse(
                        it -> Ask.before(it.question(), it.consequence(), it.yes(), this::confirmAndClose),
                        this::confirmAndClose));
    }

    private void confirmAndClose() {
        if (tried()) {
            close();
        }
    }

    private boolean isDone(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refusal refusal) {
            FieldErrors.show(body, refusal);
            return false;
        }
    }
}
