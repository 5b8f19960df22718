package nl.leertafel.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.uikit.Card;

/** Which mail one gets; a tick is kept at once. */
class MailChoicesCard extends Composite<Card> {

    private static final int LONG_ENOUGH_TO_READ = 4_000;

    private final MailChoices choices;
    private final CheckboxGroup<MailKind> kinds = new CheckboxGroup<>(getTranslation("people.mail.kinds"));

    MailChoicesCard(MailChoices choices) {
        this.choices = choices;
        kinds.setItems(MailKind.values());
        kinds.setItemLabelGenerator(it -> getTranslation("people.mailKind." + it));
        kinds.setValue(choices.mine());
        kinds.addValueChangeListener(change -> keep());
        getContent().add(kinds, new Paragraph(getTranslation("people.mail.always")));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("people.mail.title"));
    }

    private void keep() {
        choices.choose(kinds.getValue());
        Notification.show(getTranslation("people.mail.kept"), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER);
    }
}
