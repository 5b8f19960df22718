package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.SeatText;
import nl.leertafel.participation.SignUpOutcome;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatReason;
import nl.leertafel.uikit.StepDialog;

/** Writes someone down who called or came by: a name and a perspective are enough, and Enter does it. */
class AddParticipantDialog extends StepDialog {

    private final TextField name = new TextField(getTranslation("participation.add.name"));
    private final EmailField email = new EmailField(getTranslation("participation.add.email"));
    private final TextField phone = new TextField(getTranslation("participation.add.phone"));
    private final Select<Perspective> perspective = new Select<>();
    private final IntegerField people = new IntegerField(getTranslation("participation.add.people"));
    private final IntegerField helpers = new IntegerField(getTranslation("participation.add.helpers"));
    private final TextField organisation = new TextField(getTranslation("participation.add.organisation"));
    private final Paragraph full = new Paragraph();
    private final Function<Party, SignUpOutcome> outlook;
    private final SeatText seatText;
    private final Consumer<NewParticipant> then;

    /** @param outlook what a party would get that is written down now */
    AddParticipantDialog(Function<Party, SignUpOutcome> outlook, SeatText seatText, Consumer<NewParticipant> then) {
        super("participation.add.title", "participation.add.save");
        this.outlook = outlook;
        this.seatText = seatText;
        this.then = then;
        name.setId("name");
        name.setRequiredIndicatorVisible(true);
        name.setAutofocus(true);
        email.setId("email");
        email.setHelperText(getTranslation("participation.add.email.help"));
        phone.setId("phone");
        phone.setHelperText(getTranslation("participation.add.phone.help"));
        choosePerspective();
        organisation.setId("organisation");
        full.addClassName("missing");
        full.getElement().setAttribute("role", "status");
        body(full, name, perspective, party(), phone, email, organisation);
        saveByEnterOrGoOn();
        foretell();
    }

    @Override
    protected void confirm() {
        if (name.isEmpty()) {
            throw Refusal.at("name", "kernel.text.empty");
        }
        if (perspective.getValue() == null) {
            throw Refusal.at("perspective", "participation.add.perspective.missing");
        }
        then.accept(new NewParticipant(
                name.getValue(),
                EmailAddress.ofNullable(email.getValue()),
                phone.getValue(),
                party(perspective.getValue()),
                organisation.getValue()));
    }

    private void choosePerspective() {
        perspective.setId("perspective");
        perspective.setLabel(getTranslation("participation.add.perspective"));
        perspective.setItems(Perspective.values());
        perspective.setItemLabelGenerator(it -> getTranslation("network.perspective." + it));
        // not marked as required: Vaadin says so on a button, where it means nothing to a screen reader
        perspective.setPlaceholder(getTranslation("participation.public.choose"));
        perspective.addValueChangeListener(change -> foretell());
    }

    private Div party() {
        number(people, "people", 1, Party.MOST_PEOPLE);
        number(helpers, "helpers", 0, Party.MOST_HELPERS);
        var party = new Div(people, helpers);
        party.addClassName("side-by-side");
        return party;
    }

    private void number(IntegerField field, String id, int least, int most) {
        field.setId(id);
        field.setMin(least);
        field.setMax(most);
        field.setValue(least);
        field.setStepButtonsVisible(true);
        field.addValueChangeListener(change -> foretell());
    }

    private void saveByEnterOrGoOn() {
        confirmButton()
                .addClickShortcut(Key.ENTER)
                .listenOn(name, phone, email, organisation, people, helpers)
                .resetFocusOnActiveElement();
        getFooter().add(new Button(getTranslation("participation.add.another"), click -> {
            if (tried()) {
                another();
            }
        }));
    }

    /** Ready for whoever calls next, who often comes from the same side. */
    private void another() {
        name.clear();
        email.clear();
        phone.clear();
        organisation.clear();
        people.setValue(1);
        helpers.setValue(0);
        name.setInvalid(false);
        name.focus();
        foretell();
    }

    private void foretell() {
        var chosen = perspective.getValue();
        try {
            var outcome = outlook.apply(party(chosen == null ? Perspective.RESIDENT : chosen));
            // a full table is full for everyone
            var known = chosen != null || outcome.verdict().reason() == SeatReason.FULL;
            full.setVisible(known && !outcome.isAccepted());
            full.setText(waits(outcome, party(chosen == null ? Perspective.RESIDENT : chosen)));
        } catch (Refusal notYet) {
            full.setVisible(false);
        }
    }

    private String waits(SignUpOutcome outcome, Party party) {
        return getTranslation(
                "participation.add.waitsBecause",
                seatText.whyThey(outcome.verdict(), party, outcome.keptUntil(), getLocale()),
                outcome.placeInLine().orElse(0));
    }

    private Party party(Perspective comesAs) {
        return new Party(
                comesAs,
                Objects.requireNonNullElse(people.getValue(), 0),
                Objects.requireNonNullElse(helpers.getValue(), 0));
    }
}
