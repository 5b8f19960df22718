package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.StepDialog;
import org.jspecify.annotations.Nullable;

/** Chooses another last day for what nobody took. */
class OfferAgainDialog extends StepDialog {

    private final DayField answerBy = new DayField(getTranslation("assignment.brief.answerBy"));
    private final Consumer<@Nullable LocalDate> then;

    OfferAgainDialog(Consumer<@Nullable LocalDate> then) {
        super("assignment.brief.again", "assignment.brief.again.save");
        this.then = then;
        answerBy.setId("answerBy");
        body(new Paragraph(getTranslation("assignment.brief.again.sentence")), answerBy);
    }

    @Override
    protected void confirm() {
        then.accept(answerBy.getValue());
    }
}
