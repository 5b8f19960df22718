package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.OutcomeForm;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.quick.QuickLine;
import nl.leertafel.minutes.quick.QuickLine.Somebody;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import org.jspecify.annotations.Nullable;

/** One line at a time: what was said, and whose name stands there if they want that. What is typed is kept. */
class WriteAlongForm extends Composite<Card> {

    private static final int KEEP_AFTER_MILLIS = 1_000;

    private final SessionDetails session;
    private final MinuteTaking taking;
    private final boolean coordinator;
    private final PersonId me;
    private final Runnable then;
    private final Select<OutcomeKind> kind = new Select<>();
    private final TextArea text = new TextArea(getTranslation("minutes.write.text"));
    private final ComboBox<Somebody> saidBy = new ComboBox<>(getTranslation("minutes.write.saidBy"));
    private final Checkbox named = new Checkbox();
    private final Div fields = new Div();
    private final Div asked = new Div();
    private final Paragraph told = new Paragraph();

    WriteAlongForm(SessionDetails session, MinuteTaking taking, boolean coordinator, PersonId me, Runnable then) {
        this.session = session;
        this.taking = taking;
        this.coordinator = coordinator;
        this.me = me;
        this.then = then;
        text();
        kind();
        name();
        var add = new Button(getTranslation("minutes.write.add"), click -> write());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        told.getElement().setAttribute("role", "status");
        told.addClassName("small");
        var last = new Div(add, told);
        last.addClassName("actions");
        fields.addClassName("write-along");
        fields.add(kind, text, saidBy, named, last);
        getContent().add(fields, asked);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("minutes.write.title"));
    }

    private void text() {
        text.setId("text");
        text.setMaxLength(OutcomeForm.TEXT_LENGTH);
        text.setMinRows(2);
        text.setHelperText(getTranslation("minutes.write.help"));
        text.setValue(taking.draft(session.id()));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(KEEP_AFTER_MILLIS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
    }

    private void keep(String typed) {
        try {
            taking.keepDraft(session.id(), typed);
            told.setText(typed.isBlank() ? "" : getTranslation("minutes.write.kept"));
        } catch (Refusal refusal) {
            FieldErrors.show(fields, refusal);
        }
    }

    private void kind() {
        kind.setLabel(getTranslation("minutes.write.kind"));
        kind.setItems(OutcomeKind.IN_WORDS);
        kind.setItemLabelGenerator(it -> getTranslation("minutes.kind." + it));
        kind.setValue(OutcomeKind.NOTE);
    }

    /** Who is at the table decides about their own name; a coordinator asks. */
    private void name() {
        saidBy.setId("saidBy");
        saidBy.setItemLabelGenerator(Somebody::name);
        saidBy.setHelperText(getTranslation("minutes.write.noName"));
        saidBy.setClearButtonVisible(true);
        saidBy.setVisible(coordinator);
        if (coordinator) {
            saidBy.setItemsPageable((page, typed) -> taking.atTable(session.id(), typed, page));
            saidBy.addValueChangeListener(change -> {
                named.setEnabled(change.getValue() != null);
                named.setValue(false);
            });
            named.setEnabled(false);
        }
        named.setLabel(getTranslation(coordinator ? "minutes.write.consent" : "minutes.write.myName"));
    }

    private void write() {
        asked.removeAll();
        try {
            switch (taking.read(session.id(), text.getValue())) {
                case QuickLine.Plain(String words) -> writeDown(words);
                case QuickLine.Agreed(Somebody owner, String what, var day) ->
                    agree(new ActionPlan(what, owner.person(), day));
                case QuickLine.Asks asks -> ask(asks);
            }
        } catch (Refusal refusal) {
            FieldErrors.show(fields, refusal);
        }
    }

    private void writeDown(String words) {
        taking.write(session.id(), OutcomeForm.said(kind.getValue(), words, saidBy(), named.getValue()));
        done();
    }

    private @Nullable PersonId saidBy() {
        if (!coordinator) {
            return me;
        }
        return saidBy.getValue() == null ? null : saidBy.getValue().person();
    }

    private void agree(ActionPlan plan) {
        taking.agree(session.id(), plan);
        done();
    }

    private void ask(QuickLine.Asks asks) {
        asked.add(new AskedAction(
                session,
                taking,
                asks,
                this::agree,
                () -> {
                    asked.removeAll();
                    writeDown(text.getValue());
                },
                () -> {
                    asked.removeAll();
                    text.focus();
                }));
    }

    /** Room for the next line; the kind stays, because one often writes several of one kind. */
    private void done() {
        asked.removeAll();
        text.clear();
        text.setInvalid(false);
        saidBy.clear();
        named.setValue(false);
        told.setText(getTranslation("minutes.write.written"));
        text.focus();
        then.run();
    }
}
