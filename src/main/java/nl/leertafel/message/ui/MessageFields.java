package nl.leertafel.message.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Set;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.message.MessageForm;
import nl.leertafel.message.Reach;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonContact;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.MarkdownField;

/** To whom, about what, and what; how many that reaches stands below it before anything is sent. */
class MessageFields extends Composite<Div> {

    private final SerializableFunction<Set<ParticipationStatus>, Reach> reach;
    private final SerializableConsumer<MessageForm> send;
    private final CheckboxGroup<ParticipationStatus> audience =
            new CheckboxGroup<>(getTranslation("message.form.audience"));
    private final TextField subject = new TextField(getTranslation("message.form.subject"));
    private final MarkdownField body = new MarkdownField(getTranslation("message.form.body"));
    private final Div foretold = new Div();
    private final Button look = new Button(getTranslation("message.form.look"), click -> look());

    MessageFields(SerializableFunction<Set<ParticipationStatus>, Reach> reach, SerializableConsumer<MessageForm> send) {
        this.reach = reach;
        this.send = send;
        audience.setId("audience");
        audience.setItems(MessageForm.AUDIENCES);
        audience.setItemLabelGenerator(it -> getTranslation("message.audience." + it));
        audience.addValueChangeListener(change -> foretell());
        subject.setId("subject");
        subject.setMaxLength(160);
        body.setId("body");
        foretold.addClassName("notice");
        foretold.getElement().setAttribute("role", "status");
        look.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("form");
        getContent().add(audience, subject, body, foretold, look);
        audience.setValue(Set.of(ParticipationStatus.ACCEPTED));
    }

    private void foretell() {
        var reached = reach.apply(audience.getValue());
        foretold.removeAll();
        foretold.add(new Paragraph(getTranslation(
                "message.form.reach",
                reached.people(),
                reached.byMail(),
                reached.toCall().size())));
        if (!reached.toCall().isEmpty()) {
            foretold.add(new NativeDetails(getTranslation("message.form.toCall"), whomToCall(reached.toCall())));
        }
    }

    private UnorderedList whomToCall(List<PersonContact> people) {
        return new UnorderedList(people.stream()
                .map(it -> new ListItem(
                        it.phone() == null
                                ? it.name()
                                : getTranslation("message.form.toCall.phone", it.name(), it.phone())))
                .toArray(ListItem[]::new));
    }

    private void look() {
        try {
            var form = new MessageForm(audience.getValue(), subject.getValue(), body.getValue());
            var people = reach.apply(form.audience()).byMail();
            new SendMessageDialog(form, people, () -> send.accept(form)).open();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }
}
