package nl.leertafel.participation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.uikit.StepDialog;

/** Writes down who came in without having signed up: a name and a side are enough. */
class WalkInDialog extends StepDialog {

    private final TextField name = new TextField(getTranslation("participation.add.name"));
    private final Select<Perspective> perspective = new Select<>();
    private final EmailField email = new EmailField(getTranslation("participation.add.email"));
    private final TextField organisation = new TextField(getTranslation("participation.add.organisation"));
    private final Paragraph full = new Paragraph();
    private final Consumer<NewParticipant> then;

    /** @param whyNot why there is no seat for such a party; empty when there is one */
    WalkInDialog(Function<Party, String> whyNot, Consumer<NewParticipant> then) {
        super("participation.door.walkIn", "participation.door.walkIn.save");
        this.then = then;
        name.setId("name");
        name.setRequiredIndicatorVisible(true);
        perspective.setId("perspective");
        perspective.setLabel(getTranslation("participation.add.perspective"));
        perspective.setItems(Perspective.values());
        perspective.setItemLabelGenerator(it -> getTranslation("network.perspective." + it));
        perspective.setPlaceholder(getTranslation("participation.public.choose"));
        perspective.addValueChangeListener(change -> {
            full.setText(whyNot.apply(Party.one(change.getValue())));
            full.setVisible(!full.getText().isEmpty());
        });
        email.setId("email");
        organisation.setId("organisation");
        full.addClassName("missing");
        full.setVisible(false);
        full.getElement().setAttribute("role", "status");
        body(name, perspective, organisation, email, full);
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
                null,
                perspective.getValue(),
                organisation.getValue()));
    }
}
