package nl.leertafel.session.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import nl.leertafel.session.Place;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Another moment or place, and who will hear of it. */
class MoveSessionDialog extends SessionDialog {

    private final SlotField slot = new SlotField();
    private final TextField name = new TextField(getTranslation("session.plan.place"));
    private final TextField address = new TextField(getTranslation("session.plan.address"));
    private final @Nullable String accessibility;
    private final BiConsumer<TimeSlot, Place> then;

    MoveSessionDialog(SessionDetails session, int peopleToTell, BiConsumer<TimeSlot, Place> then) {
        super("session.move.title", "session.actions.move");
        this.then = then;
        this.accessibility = session.place().accessibility();
        slot.show(session.slot());
        name.setId("placeName");
        name.setValue(session.place().name() == null ? "" : session.place().name());
        address.setId("placeAddress");
        address.setValue(
                session.place().address() == null ? "" : session.place().address());
        body(tells(session, peopleToTell), slot, name, address);
    }

    @Override
    protected void confirm() {
        var place = new Place(name.getValue(), address.getValue(), accessibility);
        then.accept(slot.slot(), place);
    }
}
