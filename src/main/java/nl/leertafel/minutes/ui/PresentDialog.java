package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.IntConsumer;
import nl.leertafel.uikit.StepDialog;

/** For how many days those who were there can add to the minutes, and how many of them hear of it. */
class PresentDialog extends StepDialog {

    private final IntegerField days = new IntegerField(getTranslation("minutes.present.days"));
    private final IntConsumer then;

    PresentDialog(int usual, int reached, IntConsumer then) {
        super("minutes.present.title", "minutes.keep.present");
        this.then = then;
        days.setId("days");
        days.setStepButtonsVisible(true);
        days.setValue(usual);
        body(new Paragraph(getTranslation("minutes.present.explanation", reached)), days);
    }

    @Override
    protected void confirm() {
        then.accept(days.getValue() == null ? 0 : days.getValue());
    }
}
