package nl.leertafel.session.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.TimeSlot;

/** When the copy of a session will be; it starts as a draft without people. */
class CopySessionDialog extends SessionDialog {

    private static final int WEEKS_LATER = 4;

    private final SlotField slot = new SlotField();
    private final Consumer<TimeSlot> then;

    CopySessionDialog(SessionDetails session, Consumer<TimeSlot> then) {
        super("session.copy.title", "session.actions.copy");
        this.then = then;
        slot.show(new TimeSlot(
                session.slot().startsAt().plusWeeks(WEEKS_LATER),
                session.slot().endsAt().plusWeeks(WEEKS_LATER),
                session.slot().zoneId()));
        body(new Paragraph(getTranslation("session.copy.explanation")), slot);
    }

    @Override
    protected void confirm() {
        then.accept(slot.slot());
    }
}
