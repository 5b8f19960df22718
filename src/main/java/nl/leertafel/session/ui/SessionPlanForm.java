package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.ui.QuestionField;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.Place;
import nl.leertafel.session.SeriesPlan;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.Visibility;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.MarkdownField;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** Everything a coordinator fills in about a session. The rules stand in {@link SessionPlan}; this shows what it refuses. */
class SessionPlanForm extends Composite<Div> {

    private static final int USUAL_CAPACITY = 16;

    private final Select<SessionKind> kind = new Select<>();
    private final TextField title = text("title", 160);
    private final MarkdownField description = new MarkdownField(getTranslation("session.plan.description"));
    private final SlotField slot = new SlotField();
    private final TextField placeName = text("placeName", 160);
    private final TextField placeAddress = text("placeAddress", 240);
    private final TextField accessibility = text("placeAccessibility", 500);
    private final TextField onlineLink = text("onlineLink", 500);
    private final TextField costs = text("costs", 160);
    private final TextField contact = text("contact", 240);
    private final IntegerField capacity = new IntegerField(getTranslation("session.plan.capacity"));
    private final DateTimePicker opens = new DateTimePicker(getTranslation("session.plan.signUpOpensAt"));
    private final DateTimePicker closes = new DateTimePicker(getTranslation("session.plan.signUpClosesAt"));
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
    private final TextField slug = text("slug", 80);
    private final QuestionField question;
    private final RhythmField rhythm;

    SessionPlanForm(QuestionDirectory questions, SpokenTime time) {
        rhythm = new RhythmField(slot::firstDay, time);
        slot.whenChanged(rhythm::show);
        question = new QuestionField(getTranslation("session.plan.question"), questions);
        question.setHelperText(getTranslation("session.plan.question.help"));
        kind.setLabel(getTranslation("session.plan.kind"));
        kind.setItems(SessionKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("session.kind." + it));
        kind.setValue(SessionKind.KENNISCAFE);
        description.setId("description");
        capacity.setId("capacity");
        capacity.setValue(USUAL_CAPACITY);
        capacity.setStepButtonsVisible(true);
        opens.setId("signUpOpensAt");
        closes.setId("signUpClosesAt");
        visibility.setId("visibility");
        visibility.setLabel(getTranslation("session.plan.visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(it -> getTranslation("session.visibility." + it));
        visibility.setValue(Visibility.PUBLIC);
        slug.setHelperText(getTranslation("session.plan.slug.help"));
        getContent().addClassName("form");
        getContent()
                .add(
                        part("session.plan.what", kind, title, question, description),
                        part("session.plan.when", slot, rhythm),
                        part("session.plan.where", placeName, placeAddress, accessibility, onlineLink),
                        part("session.plan.who", visibility, capacity, opens, closes),
                        part("session.plan.more", costs, contact, slug));
    }

    /** A new session of this network, perhaps about a question chosen already. */
    void showNew(NetworkId network, @Nullable QuestionId about) {
        question.offer(network, about);
    }

    void show(SessionDetails session) {
        rhythm.setVisible(false); // one session is edited at a time
        question.offer(session.network(), session.question());
        kind.setValue(session.kind());
        title.setValue(session.title());
        description.setValue(session.description());
        slot.show(session.slot());
        show(placeName, session.place().name());
        show(placeAddress, session.place().address());
        show(accessibility, session.place().accessibility());
        show(onlineLink, session.onlineLink());
        show(costs, session.costs());
        show(contact, session.contact());
        show(slug, session.slug());
        capacity.setValue(session.capacity());
        opens.setValue(session.signUpOpensAt());
        closes.setValue(session.signUpClosesAt());
        visibility.setValue(session.visibility());
    }

    /** What was filled in; empty when something cannot be right, which then stands at its field. */
    Optional<SessionPlan> plan() {
        try {
            return Optional.of(new SessionPlan(
                    kind.getValue(),
                    slug.getValue(),
                    title.getValue(),
                    description.getValue(),
                    slot.slot(),
                    new Place(placeName.getValue(), placeAddress.getValue(), accessibility.getValue()),
                    onlineLink.getValue(),
                    costs.getValue(),
                    contact.getValue(),
                    capacity.getValue() == null ? 0 : capacity.getValue(),
                    opens.getValue(),
                    closes.getValue(),
                    visibility.getValue(),
                    question.chosen()));
        } catch (Refusal refusal) {
            refused(refusal);
            return Optional.empty();
        }
    }

    /** The series this is the first session of, when it does not happen once; refused as {@link #plan}. */
    Optional<SeriesPlan> series(SessionPlan first) {
        return rhythm.rhythm().map(it -> new SeriesPlan(first, it, rhythm.signUp()));
    }

    void refused(Refusal refusal) {
        FieldErrors.show(this, refusal);
    }

    private Component part(String titleKey, Component... fields) {
        var part = new FieldSet(fields);
        part.setLegendText(getTranslation(titleKey));
        part.addClassName("part");
        return part;
    }

    private TextField text(String field, int max) {
        var text = new TextField(getTranslation("session.plan." + field));
        text.setId(field);
        text.setMaxLength(max);
        return text;
    }

    private static void show(TextFieldBase<?, String> field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }
}
