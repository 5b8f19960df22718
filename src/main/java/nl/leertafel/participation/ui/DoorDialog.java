package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.Presence;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.FieldErrors;

/** What else can be said about one person at the door, and every correction; each button does it at once. */
class DoorDialog extends Dialog {

    private final CheckIn checkIn;
    private final SessionId session;
    private final ParticipantRow row;
    private final Runnable then;
    private final Div body = new Div();

    DoorDialog(CheckIn checkIn, SessionId session, ParticipantRow row, Runnable then) {
        super(row.name());
        this.checkIn = checkIn;
        this.session = session;
        this.row = row;
        this.then = then;
        body.addClassName("door-choices");
        if (row.presence() != Presence.PRESENT || row.people() + row.helpers() > 1) {
            body.add(here());
        }
        if (row.status() == ParticipationStatus.ACCEPTED) {
            body.add(notHere());
        }
        body.add(group());
        add(body);
        getFooter().add(new Button(getTranslation("uikit.ask.no"), click -> close()));
    }

    private Component here() {
        int party = row.people() + row.helpers();
        var all = choice(
                party > 1
                        ? getTranslation("participation.door.all", party)
                        : getTranslation("participation.presence.PRESENT"),
                () -> checkIn.arrive(session, row.id(), party));
        all.addThemeVariants(ButtonVariant.PRIMARY);
        var choices = new Div(all);
        choices.addClassName("door-choices");
        for (int came = party - 1; came > 0; came--) {
            int some = came;
            choices.add(choice(
                    getTranslation("participation.door.some", some, party),
                    () -> checkIn.arrive(session, row.id(), some)));
        }
        return choices;
    }

    private Component notHere() {
        var choices = new Div();
        choices.addClassName("door-choices");
        if (row.presence() != Presence.APOLOGIES) {
            choices.add(choice(
                    getTranslation("participation.presence.APOLOGIES"), () -> checkIn.callOff(session, row.id())));
        }
        if (row.presence() != Presence.NO_SHOW) {
            choices.add(
                    choice(getTranslation("participation.presence.NO_SHOW"), () -> checkIn.miss(session, row.id())));
        }
        if (row.presence() != null) {
            choices.add(
                    choice(getTranslation("participation.door.takeBack"), () -> checkIn.takeBack(session, row.id())));
        }
        return choices;
    }

    private Component group() {
        var group = new GroupField(checkIn.groups(session));
        group.setValue(row.groupName());
        var save = choice(
                getTranslation("participation.door.group.save"),
                () -> checkIn.putInGroup(session, List.of(row.id()), group.getValue()));
        var both = new Div(group, save);
        both.addClassName("door-choices");
        return both;
    }

    private Button choice(String words, Runnable deed) {
        return new Button(words, click -> {
            try {
                deed.run();
                close();
                then.run();
            } catch (Refusal refusal) {
                FieldErrors.show(body, refusal);
            }
        });
    }
}
