package nl.leertafel.participation.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.StepDialog;

/** Puts several people at one table or in one group. */
class GroupsDialog extends StepDialog {

    private final CheckIn checkIn;
    private final SessionId session;
    private final Runnable then;
    private final GroupField group;
    private final MultiSelectComboBox<ParticipantRow> people =
            new MultiSelectComboBox<>(getTranslation("participation.door.groups.people"));

    GroupsDialog(CheckIn checkIn, SessionId session, Runnable then) {
        super("participation.door.groups", "participation.door.group.save");
        this.checkIn = checkIn;
        this.session = session;
        this.then = then;
        group = new GroupField(checkIn.groups(session));
        people.setId("people");
        people.setItemsPageable((page, words) -> checkIn.people(session, words, false, page));
        people.setItemLabelGenerator(row -> row.groupName() == null
                ? row.name()
                : getTranslation("participation.door.groups.person", row.name(), row.groupName()));
        body(group, people);
    }

    @Override
    protected void confirm() {
        if (people.isEmpty()) {
            throw Refusal.at("people", "participation.door.groups.nobody");
        }
        checkIn.putInGroup(
                session, people.getValue().stream().map(ParticipantRow::id).toList(), group.getValue());
        then.run();
    }
}
