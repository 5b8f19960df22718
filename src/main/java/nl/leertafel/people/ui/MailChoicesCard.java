package nl.leertafel.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.uikit.Card;

/** Which mail one gets, and when one is reminded; a tick is kept at once. */
class MailChoicesCard extends Composite<Card> {

    private static final int LONG_ENOUGH_TO_READ = 4_000;

    private final MailChoices choices;
    private final CheckboxGroup<MailKind> kinds =
            group("people.mail.kinds", Predicate.not(MailKind::isMomentOfReminder));
    private final CheckboxGroup<MailKind> moments = group("people.mail.moments", MailKind::isMomentOfReminder);

    MailChoicesCard(MailChoices choices) {
        this.choices = choices;
        var mine = choices.mine();
        kinds.setValue(mine.stream().filter(it -> !it.isMomentOfReminder()).collect(Collectors.toSet()));
        moments.setValue(mine.stream().filter(MailKind::isMomentOfReminder).collect(Collectors.toSet()));
        enableMoments();
        kinds.addValueChangeListener(change -> keep());
        moments.addValueChangeListener(change -> keep());
        getContent().add(kinds, moments, new Paragraph(getTranslation("people.mail.always")));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("people.mail.title"));
    }

    private CheckboxGroup<MailKind> group(String label, Predicate<MailKind> chosen) {
        var group = new CheckboxGroup<MailKind>(getTranslation(label));
        group.setItems(Arrays.stream(MailKind.values()).filter(chosen).toList());
        group.setItemLabelGenerator(it -> getTranslation("people.mailKind." + it));
        return group;
    }

    private void keep() {
        var wanted = EnumSet.noneOf(MailKind.class);
        wanted.addAll(kinds.getValue());
        wanted.addAll(moments.getValue());
        choices.choose(wanted);
        enableMoments();
        Notification.show(getTranslation("people.mail.kept"), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER);
    }

    private void enableMoments() {
        moments.setEnabled(kinds.getValue().contains(MailKind.REMINDER));
    }
}
