package nl.leertafel.participation.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.support.Logistics;
import nl.leertafel.participation.support.NeedKind;
import nl.leertafel.participation.support.Needs;
import nl.leertafel.participation.support.SupportWorker;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.StepDialog;

/** Writes down what someone says on the phone to need, with the permission they give for it. */
class NeedsDialog extends StepDialog {

    private final Logistics logistics;
    private final SessionDetails session;
    private final Consumer<String> then;
    private final ComboBox<ParticipantRow> person =
            new ComboBox<>(getTranslation("participation.logistics.note.person"));
    private final Map<NeedKind, Checkbox> ticks = new EnumMap<>(NeedKind.class);
    private final Map<NeedKind, TextField> words = new EnumMap<>(NeedKind.class);
    private final Checkbox consent = new Checkbox();
    private final Paragraph kept = new Paragraph(getTranslation("participation.logistics.note.kept"));
    private final Button forget = new Button(getTranslation("participation.logistics.note.forget"), click -> forget());

    NeedsDialog(
            Logistics logistics,
            Attendance attendance,
            SessionDetails session,
            String network,
            SpokenTime time,
            Consumer<String> then) {
        super("participation.logistics.note", "participation.logistics.note.save");
        this.logistics = logistics;
        this.session = session;
        this.then = then;
        person.setId("person");
        person.setItemsPageable((page, text) -> attendance.participants(session.id(), text, null, page));
        person.setItemLabelGenerator(ParticipantRow::name);
        person.addValueChangeListener(change -> show(change.getValue()));
        consent.setId("consent");
        var gone = session.slot().endsAt().toLocalDate().plusDays(SupportWorker.DAYS_KEPT);
        consent.setLabel(
                getTranslation("participation.support.consent.BY_PHONE", network, time.day(gone, getLocale())));
        body(person, kept);
        for (var kind : NeedKind.values()) {
            body(field(kind));
        }
        body(consent, forget);
        showKept(false);
    }

    @Override
    protected void confirm() {
        var chosen = person.getValue();
        if (chosen == null) {
            throw Refusal.at("person", "participation.logistics.note.nobody");
        }
        logistics.note(session.id(), chosen.person(), needs(), consent.getValue());
        then.accept(chosen.name());
    }

    private Component field(NeedKind kind) {
        if (kind.hasWords()) {
            var field = new TextField(getTranslation("participation.support.ask." + kind));
            field.setId(kind.name());
            field.setMaxLength(kind.mostWords());
            words.put(kind, field);
            return field;
        }
        var tick = new Checkbox(getTranslation("participation.support.kind." + kind));
        ticks.put(kind, tick);
        return tick;
    }

    private Needs needs() {
        var typed = new EnumMap<NeedKind, String>(NeedKind.class);
        words.forEach((kind, field) -> typed.put(kind, field.getValue()));
        ticks.forEach((kind, tick) -> typed.put(kind, tick.getValue() ? "x" : ""));
        return Needs.typed(typed);
    }

    private void show(ParticipantRow chosen) {
        var found = chosen == null
                ? null
                : logistics.needsOf(session.id(), chosen.person()).orElse(null);
        var needs = Objects.requireNonNullElse(found, Needs.NONE);
        words.forEach((kind, field) -> field.setValue(needs.of(kind)));
        ticks.forEach((kind, tick) -> tick.setValue(needs.has(kind)));
        showKept(found != null);
    }

    private void showKept(boolean isKept) {
        kept.setVisible(isKept);
        forget.setVisible(isKept);
        consent.setVisible(!isKept);
    }

    private void forget() {
        var chosen = Objects.requireNonNull(person.getValue());
        logistics.forget(session.id(), chosen.person());
        close();
        then.accept(chosen.name());
    }
}
