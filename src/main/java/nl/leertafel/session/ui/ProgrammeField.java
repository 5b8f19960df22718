package nl.leertafel.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.ProgrammeItem;

/** The programme, part by part; says so in red when it takes longer than there is. */
class ProgrammeField extends Composite<Div> {

    private static final int USUAL_MINUTES = 15;

    private final Div lines = new Div();
    private final Div total = new Div();
    private final List<Line> shown = new ArrayList<>();
    private long minutesAvailable;

    ProgrammeField() {
        var add = new Button(getTranslation("session.programme.add"), click -> {
            var line = addLine();
            line.title.focus();
            sum();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        total.addClassName("total");
        total.getElement().setAttribute("role", "status");
        getContent().addClassName("programme-field");
        getContent().add(lines, total, add);
    }

    void show(List<ProgrammeItem> items) {
        lines.removeAll();
        shown.clear();
        items.forEach(item -> addLine().show(item));
        sum();
    }

    /** How many minutes the session takes. */
    void available(long minutes) {
        minutesAvailable = minutes;
        sum();
    }

    /** @throws Refusal when a part is not complete */
    List<ProgrammeItem> items() {
        return shown.stream().filter(line -> !line.isEmpty()).map(Line::item).toList();
    }

    private Line addLine() {
        var line = new Line();
        shown.add(line);
        lines.add(line);
        return line;
    }

    private void remove(Line line) {
        shown.remove(line);
        lines.remove(line);
        sum();
    }

    private void moveUp(Line line) {
        int at = shown.indexOf(line);
        if (at > 0) {
            shown.remove(at);
            shown.add(at - 1, line);
            lines.addComponentAtIndex(at - 1, line);
        }
    }

    private void sum() {
        int minutes = shown.stream().mapToInt(Line::minutes).sum();
        long tooMany = minutes - minutesAvailable;
        var over = minutesAvailable > 0 && tooMany > 0;
        total.setText(
                over
                        ? getTranslation("session.programme.tooLong", minutes, tooMany)
                        : getTranslation("session.programme.total", minutes));
        total.setClassName("missing", over);
        total.setVisible(!shown.isEmpty());
    }

    /** One part of the programme being edited. */
    private final class Line extends Composite<Div> {

        private final TextField title = new TextField(getTranslation("session.programme.title"));
        private final IntegerField minutes = new IntegerField(getTranslation("session.programme.duration"));
        private final TextField leader = new TextField(getTranslation("session.programme.leader"));

        Line() {
            minutes.setMin(1);
            minutes.setMax(1440);
            minutes.setValue(USUAL_MINUTES);
            minutes.setStepButtonsVisible(true);
            minutes.addValueChangeListener(change -> sum());
            getContent().addClassName("programme-line");
            getContent().add(title, minutes, leader, buttons());
        }

        void show(ProgrammeItem item) {
            title.setValue(item.title());
            minutes.setValue(item.minutes());
            leader.setValue(item.leader() == null ? "" : item.leader());
        }

        boolean isEmpty() {
            return title.isEmpty() && leader.isEmpty();
        }

        int minutes() {
            return minutes.getValue() == null ? 0 : minutes.getValue();
        }

        ProgrammeItem item() {
            try {
                return new ProgrammeItem(title.getValue(), minutes(), leader.getValue());
            } catch (Refusal refusal) {
                show(title.isEmpty() ? title : minutes, getTranslation(refusal.key(), refusal.arguments()));
                throw refusal;
            }
        }

        private void show(HasValidation field, String sentence) {
            field.setErrorMessage(sentence);
            field.setInvalid(true);
        }

        private Span buttons() {
            var up = new Button("↑", click -> moveUp(this));
            up.setAriaLabel(getTranslation("session.programme.up"));
            var remove = new Button("×", click -> remove(this));
            remove.setAriaLabel(getTranslation("session.programme.remove"));
            return new Span(up, remove);
        }
    }
}
