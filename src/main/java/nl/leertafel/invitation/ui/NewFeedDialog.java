package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.leertafel.invitation.PersonFeedForm;
import nl.leertafel.invitation.PersonFeeds;
import nl.leertafel.invitation.Subscription;
import nl.leertafel.uikit.StepDialog;

/** Asks what a new address of one's own agenda is for, and what it leaves out. */
class NewFeedDialog extends StepDialog {

    private final PersonFeeds feeds;
    private final Consumer<Subscription> then;
    private final TextField label = new TextField(getTranslation("invitation.profile.new.label"));
    private final Checkbox without = new Checkbox(getTranslation("invitation.profile.new.without"));

    NewFeedDialog(PersonFeeds feeds, Consumer<Subscription> then) {
        super("invitation.profile.new.title", "invitation.profile.new.make");
        this.feeds = feeds;
        this.then = then;
        label.setId("label");
        label.setMaxLength(PersonFeedForm.LABEL_LENGTH);
        label.setHelperText(getTranslation("invitation.profile.new.label.help"));
        without.setHelperText(getTranslation("invitation.profile.new.without.help"));
        body(label, without);
    }

    @Override
    protected void confirm() {
        then.accept(feeds.make(new PersonFeedForm(label.getValue(), without.getValue())));
    }
}
