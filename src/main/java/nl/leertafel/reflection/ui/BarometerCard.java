package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.reflection.Barometer;
import nl.leertafel.reflection.BarometerAnswer;
import nl.leertafel.reflection.BarometerStanding;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import org.jspecify.annotations.Nullable;

/** How it was, in three numbers and a word; once it closed, what the whole table said. */
class BarometerCard extends Composite<Card> {

    private static final double MIDDLE = 6;

    private final Barometer barometer;
    private final SessionId session;
    private final RangeInput form = slider();
    private final RangeInput content = slider();
    private final RangeInput relations = slider();
    private final TextField word = new TextField(getTranslation("reflection.barometer.word"));

    BarometerCard(Barometer barometer, SessionId session, BarometerStanding standing) {
        this.barometer = barometer;
        this.session = session;
        if (standing.result() != null) {
            getContent()
                    .add(
                            standing.result().isEmpty()
                                    ? hint("reflection.barometer.tooFewEver")
                                    : new BarometerFigure(standing.result()));
            return;
        }
        if (standing.answerable()) {
            getContent().add(form(standing.mine()));
        }
        if (standing.closable()) {
            getContent().add(new Button(getTranslation("reflection.barometer.close"), click -> askToClose()));
        } else if (!standing.answerable()) {
            getContent().add(hint("reflection.barometer.waiting"));
        }
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("reflection.barometer.title"));
    }

    private Component form(@Nullable BarometerAnswer mine) {
        if (mine != null) {
            form.setValue((double) mine.form());
            content.setValue((double) mine.content());
            relations.setValue((double) mine.relations());
            word.setValue(Objects.requireNonNullElse(mine.word(), ""));
        }
        word.setId(BarometerAnswer.WORD);
        word.setMaxLength(BarometerAnswer.WORD_LENGTH);
        var give = new Button(
                getTranslation(mine == null ? "reflection.barometer.send" : "reflection.barometer.change"),
                click -> give());
        var fields = new Div(
                hint("reflection.barometer.lead"),
                labelled("reflection.barometer.form", form),
                labelled("reflection.barometer.content", content),
                labelled("reflection.barometer.relations", relations),
                hint("reflection.barometer.scale"),
                word,
                give);
        fields.addClassName("form");
        return fields;
    }

    private static RangeInput slider() {
        var slider = new RangeInput();
        slider.setMin(BarometerAnswer.LEAST);
        slider.setMax(BarometerAnswer.MOST);
        slider.setStep(1.0);
        slider.setValue(MIDDLE);
        return slider;
    }

    private Component labelled(String key, RangeInput slider) {
        var id = "barometer-" + key.substring(key.lastIndexOf('.') + 1);
        slider.setId(id);
        var value = new Span(number(slider));
        value.addClassName("slider-value");
        slider.addValueChangeListener(change -> value.setText(number(slider)));
        var label = new NativeLabel(getTranslation(key));
        label.setFor(id);
        var row = new Div(label, slider, value);
        row.addClassName("slider");
        return row;
    }

    private static String number(RangeInput slider) {
        return String.valueOf(slider.getValue().intValue());
    }

    private void give() {
        attempt(() -> {
            barometer.answer(
                    session,
                    new BarometerAnswer(
                            form.getValue().intValue(),
                            content.getValue().intValue(),
                            relations.getValue().intValue(),
                            word.getValue()));
            MyReflectionText.tell(getTranslation("reflection.barometer.saved"));
        });
    }

    private void askToClose() {
        Ask.before(
                getTranslation("reflection.barometer.close.question"),
                getTranslation("reflection.barometer.close.consequence"),
                getTranslation("reflection.barometer.close"),
                () -> attempt(() -> barometer.close(session)));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
            MyReflectionCard.readAgain();
        } catch (Refusal refusal) {
            FieldErrors.show(getContent(), refusal);
        }
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassName("hint");
        return hint;
    }
}
