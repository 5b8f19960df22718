package nl.leertafel.session.ui;

import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import nl.leertafel.session.SeriesDetails;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.session.series.Rhythm;

/** Another rhythm for this session and all that come after it, and who will hear of it. */
class ChangeRhythmDialog extends SessionDialog {

    private final SlotField slot = new SlotField();
    private final Select<Integer> weeks = new Select<>();
    private final Change then;

    /** What is to happen. */
    interface Change {
        void to(TimeSlot slot, int weeks);
    }

    ChangeRhythmDialog(SessionDetails session, SeriesDetails series, int open, int peopleToTell, Change then) {
        super("session.series.change.title", "session.series.change");
        this.then = then;
        slot.show(session.slot());
        weeks.setId("weeks");
        weeks.setLabel(getTranslation("session.series.change.weeks"));
        weeks.setHelperText(getTranslation("session.series.change.weeks.help", open));
        weeks.setItems(IntStream.rangeClosed(1, Rhythm.MOST_WEEKS).boxed().toList());
        weeks.setItemLabelGenerator(it -> getTranslation("session.series.change.every", it));
        weeks.setValue(series.weeks() == null ? 1 : series.weeks());
        body(tells(session, peopleToTell), slot, weeks);
    }

    @Override
    protected void confirm() {
        then.to(slot.slot(), weeks.getValue());
    }
}
