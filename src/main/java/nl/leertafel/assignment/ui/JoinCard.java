package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.Joining;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.SpokenTime;

/** How students come to an assignment: by a link for everyone who has it, or by a class list. */
class JoinCard extends Composite<Card> {

    private final AssignmentHeading assignment;
    private final transient Joining joining;
    private final transient SpokenTime time;
    private final Div link = new Div();
    private final DayField until = new DayField(getTranslation("assignment.join.until"));

    JoinCard(AssignmentHeading assignment, Joining joining, SpokenTime time) {
        this.assignment = assignment;
        this.joining = joining;
        this.time = time;
        link.addClassName("form");
        link.add(state(), making());
        getContent()
                .add(
                        new Paragraph(getTranslation("assignment.join.card.sentence")),
                        link,
                        new Anchor(
                                AssignmentRoutes.classList(assignment.id()),
                                getTranslation("assignment.classList.title")));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("assignment.join.card"));
    }

    private Component state() {
        return new Paragraph(joining.openUntil(assignment.id())
                .map(day -> getTranslation("assignment.join.open", time.day(day, getLocale())))
                .orElseGet(() -> getTranslation("assignment.join.closed")));
    }

    private Component making() {
        until.setId("joinUntil");
        until.setValue(assignment.deadline().toLocalDate());
        var tools = new Div(until, new Button(getTranslation("assignment.join.make"), click -> make()));
        if (joining.openUntil(assignment.id()).isPresent()) {
            tools.add(new Button(getTranslation("assignment.join.close"), click -> close()));
        }
        tools.addClassName("tools");
        return tools;
    }

    private void make() {
        try {
            var lastDay = until.getValue() == null ? LocalDate.EPOCH : until.getValue();
            show(joining.open(assignment.id(), lastDay));
        } catch (Refusal refusal) {
            FieldErrors.show(link, refusal);
        }
    }

    private void show(String address) {
        var field = new TextField(getTranslation("assignment.join.link"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setHelperText(getTranslation("assignment.join.link.help"));
        link.removeAll();
        link.add(field, state());
        field.focus();
    }

    private void close() {
        joining.close(assignment.id());
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
