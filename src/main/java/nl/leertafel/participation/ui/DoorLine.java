package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.Presence;
import nl.leertafel.uikit.Glyph;
import nl.leertafel.uikit.PerspectiveMark;
import nl.leertafel.uikit.Tag;

/** One name at the door, large enough for a thumb. */
class DoorLine extends ListItem {

    private final NativeButton name = new NativeButton();
    private final Button more = new Button(new Glyph("more"));
    private final boolean open;
    private ParticipantRow row;

    DoorLine(
            ParticipantRow row,
            boolean open,
            SerializableConsumer<ParticipantRow> tapped,
            SerializableConsumer<ParticipantRow> otherwise) {
        this.row = row;
        this.open = open;
        name.addClickListener(click -> tapped.accept(this.row));
        name.setEnabled(open);
        more.addClickListener(click -> otherwise.accept(this.row));
        more.setVisible(open);
        addClassName("door-line");
        add(name, more);
        draw();
    }

    ParticipationId id() {
        return row.id();
    }

    /** As it is now; nothing is drawn again that did not change. */
    void show(ParticipantRow now) {
        if (!now.equals(row)) {
            row = now;
            draw();
        }
    }

    private void draw() {
        var who = new Span(row.name());
        who.addClassName("door-name");
        var words = new Div(who, side());
        words.addClassName("door-words");
        name.removeAll();
        name.add(words);
        state().ifPresent(name::add);
        setClassName("here", row.presence() == Presence.PRESENT);
        more.setAriaLabel(getTranslation("participation.door.more", row.name()));
    }

    private Component side() {
        var side = new Div(
                PerspectiveMark.with(row.perspective(), getTranslation("network.perspective." + row.perspective())));
        if (party() > 1) {
            side.add(new Span(getTranslation("participation.door.party", row.people(), row.helpers())));
        }
        if (row.organisationName() != null) {
            side.add(new Span(row.organisationName()));
        }
        side.addClassName("door-side");
        return side;
    }

    private Optional<Component> state() {
        var state = new Div();
        state.addClassName("door-state");
        if (row.presence() == Presence.PRESENT) {
            state.add(Tag.of(here()));
        } else if (row.presence() != null) {
            state.add(Tag.quiet(getTranslation("participation.presence." + row.presence())));
        } else if (row.status() != ParticipationStatus.ACCEPTED) {
            state.add(Tag.quiet(getTranslation("participation.status." + row.status())));
        }
        if (row.groupName() != null) {
            var group = new Span(row.groupName());
            group.addClassName("door-group");
            state.add(group);
        }
        return state.getComponentCount() == 0 ? Optional.empty() : Optional.of(state);
    }

    private String here() {
        return row.came() == null || row.came() == party()
                ? getTranslation("participation.presence.PRESENT")
                : getTranslation("participation.door.some", row.came(), party());
    }

    private int party() {
        return row.people() + row.helpers();
    }
}
