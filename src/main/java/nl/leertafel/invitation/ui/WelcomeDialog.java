package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.function.Consumer;
import nl.leertafel.invitation.inbound.ShownPost;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.uikit.StepDialog;

/** Asks who it is that comes too, or instead: the calendar only knows an address. */
class WelcomeDialog extends StepDialog {

    private final TextField name = new TextField(getTranslation("invitation.post.welcome.name"));
    private final EmailField email = new EmailField(getTranslation("invitation.post.welcome.email"));
    private final Select<Perspective> perspective = new Select<>();
    private final transient Consumer<NewParticipant> then;

    WelcomeDialog(ShownPost shown, Consumer<NewParticipant> then) {
        super(
                "invitation.post.welcome.title",
                "invitation.post.step." + shown.item().kind());
        this.then = then;
        name.setId("name");
        name.setRequiredIndicatorVisible(true);
        name.setValue(shown.item().otherName());
        email.setId("email");
        email.setValue(Objects.requireNonNullElse(shown.item().otherAddress(), ""));
        perspective.setId("perspective");
        perspective.setLabel(getTranslation("invitation.post.welcome.perspective"));
        perspective.setItems(Perspective.values());
        perspective.setItemLabelGenerator(it -> getTranslation("network.perspective." + it));
        perspective.setPlaceholder(getTranslation("participation.public.choose"));
        body(
                new Paragraph(
                        getTranslation("invitation.post.welcome." + shown.item().kind(), shown.person())),
                name,
                email,
                perspective);
    }

    @Override
    protected void confirm() {
        if (perspective.getValue() == null) {
            throw Refusal.at("perspective", "invitation.post.welcome.choose");
        }
        then.accept(new NewParticipant(
                name.getValue(), EmailAddress.ofNullable(email.getValue()), null, perspective.getValue(), null));
    }
}
