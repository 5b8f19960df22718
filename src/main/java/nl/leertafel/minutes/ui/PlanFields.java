package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.quick.QuickLine.Somebody;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.DayField;
import org.jspecify.annotations.Nullable;

/** Who, what and when of an action that is agreed from the minutes. */
class PlanFields extends Div {

    private final ComboBox<Somebody> owner = new ComboBox<>(getTranslation("minutes.ask.who"));
    private final TextField what = new TextField(getTranslation("minutes.ask.what"));
    private final DayField day = new DayField(getTranslation("minutes.ask.when"));

    /** @param maybe who can be meant; empty when it can be anybody */
    PlanFields(SessionId session, MinuteTaking taking, List<Somebody> maybe) {
        owner.setId("owner");
        owner.setItemLabelGenerator(Somebody::name);
        if (maybe.isEmpty()) {
            owner.setItemsPageable((page, typed) -> taking.owners(session, typed, page));
        } else {
            owner.setItems(List.copyOf(maybe));
        }
        what.setId("what");
        what.setMaxLength(ActionPlan.WHAT_LENGTH);
        day.setId("dueOn");
        addClassName("fields");
        add(owner, what, day);
    }

    PlanFields show(@Nullable Somebody who, String words, @Nullable LocalDate dueOn) {
        owner.setValue(who);
        what.setValue(words);
        day.setValue(dueOn);
        return this;
    }

    ActionPlan plan() {
        return ActionPlan.of(
                what.getValue(),
                owner.getValue() == null ? null : owner.getValue().person(),
                day.getValue());
    }
}
