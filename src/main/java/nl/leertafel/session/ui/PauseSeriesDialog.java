package nl.leertafel.session.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.leertafel.session.SessionDetails;

/** Until when a series does not meet, why, and how many will hear of it at most. */
class PauseSeriesDialog extends SessionDialog {

    private final DatePicker until = new DatePicker(getTranslation("session.series.pause.until"));
    private final TextArea reason = new TextArea(getTranslation("session.cancel.reason"));
    private final BiConsumer<LocalDate, String> then;

    PauseSeriesDialog(SessionDetails session, int peopleToTell, BiConsumer<LocalDate, String> then) {
        super("session.series.pause.title", "session.series.pause");
        this.then = then;
        var first = session.slot().startsAt().toLocalDate();
        until.setId("until");
        until.setHelperText(getTranslation("session.series.pause.until.help"));
        until.setMin(first);
        until.setValue(first);
        until.setLocale(getLocale());
        reason.setId("reason");
        reason.setHelperText(getTranslation("session.cancel.reason.help"));
        reason.setMaxLength(500);
        body(tells(session, peopleToTell), until, reason);
    }

    @Override
    protected void confirm() {
        then.accept(until.getValue(), reason.getValue());
    }
}
