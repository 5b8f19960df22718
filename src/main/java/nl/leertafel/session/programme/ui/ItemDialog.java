package nl.leertafel.session.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.leertafel.session.programme.ItemPlan;
import nl.leertafel.session.programme.WorkingForm;
import nl.leertafel.uikit.StepDialog;
import org.jspecify.annotations.Nullable;

/** One part of a programme being filled in; a working form brings its usual length and its script. */
class ItemDialog extends StepDialog {

    private static final int USUAL_MINUTES = 15;

    private final Select<WorkingForm> form = new Select<>();
    private final TextField title = new TextField(getTranslation("session.programme.title"));
    private final IntegerField minutes = new IntegerField(getTranslation("session.programme.duration"));
    private final TextField leader = new TextField(getTranslation("session.programme.leader"));
    private final Div script = new Div();
    private final Consumer<ItemPlan> then;

    private ItemDialog(String titleKey, Consumer<ItemPlan> then) {
        super(titleKey, "session.edit.save");
        this.then = then;
        title.setId("title");
        title.setMaxLength(ItemPlan.TITLE_LENGTH);
        minutes.setId("minutes");
        minutes.setMin(1);
        minutes.setMax(ItemPlan.MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(USUAL_MINUTES);
        leader.setId("leader");
        leader.setMaxLength(ItemPlan.LEADER_LENGTH);
        form.setId("form");
        form.setLabel(getTranslation("session.programme.form"));
        form.setEmptySelectionAllowed(true);
        form.setEmptySelectionCaption(getTranslation("session.programme.form.none"));
        form.setItems(WorkingForm.values());
        form.setItemLabelGenerator(it -> it == null
                ? getTranslation("session.programme.form.none")
                : getTranslation("session.workingForm." + it));
        body(title, form, script, minutes, leader);
    }

    static ItemDialog add(Consumer<ItemPlan> then) {
        var dialog = new ItemDialog("session.programme.add", then);
        dialog.form.addValueChangeListener(change -> dialog.choose(change.getValue(), change.isFromClient()));
        return dialog;
    }

    static ItemDialog edit(ItemPlan plan, Consumer<ItemPlan> then) {
        var dialog = new ItemDialog("session.programme.edit", then);
        dialog.title.setValue(plan.title());
        dialog.minutes.setValue(plan.minutes());
        dialog.leader.setValue(plan.leader() == null ? "" : plan.leader());
        dialog.form.setValue(plan.form());
        dialog.show(plan.form());
        dialog.form.addValueChangeListener(change -> dialog.show(change.getValue()));
        return dialog;
    }

    @Override
    protected void confirm() {
        var typed = minutes.getValue();
        then.accept(new ItemPlan(title.getValue(), typed == null ? 0 : typed, leader.getValue(), form.getValue()));
    }

    private void choose(@Nullable WorkingForm chosen, boolean byHand) {
        show(chosen);
        if (chosen != null && byHand) {
            minutes.setValue(chosen.usualMinutes());
            if (title.isEmpty()) {
                title.setValue(getTranslation("session.workingForm." + chosen));
            }
        }
    }

    private void show(@Nullable WorkingForm chosen) {
        script.removeAll();
        if (chosen != null) {
            script.add(new Script(chosen));
        }
    }
}
