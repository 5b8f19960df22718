package nl.leertafel.assignment.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.MailAllowance;
import nl.leertafel.assignment.practice.PracticeAsking;
import nl.leertafel.assignment.practice.PracticeDetails;
import nl.leertafel.assignment.ui.AssignmentCard;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On the page of an assignment: what practice thinks of the work; the lecturer asks for it here. */
@org.springframework.stereotype.Component
@Order(12)
class PracticeCard implements AssignmentCard {

    private static final PageRequest LATEST = PageRequest.of(0, 20);

    private final PracticeAsking asking;
    private final MailAllowance allowance;
    private final Grouping grouping;
    private final SpokenTime time;

    PracticeCard(PracticeAsking asking, MailAllowance allowance, Grouping grouping, SpokenTime time) {
        this.asking = asking;
        this.allowance = allowance;
        this.grouping = grouping;
        this.time = time;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.PRACTICE;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        var isLecturer = assignment.part() == Part.LECTURER;
        var rows = asking.of(assignment.heading().id(), LATEST).stream()
                .map(it -> row(it, isLecturer))
                .toArray(Component[]::new);
        if (!isLecturer && rows.length == 0) {
            return Optional.empty();
        }
        var card = new Card(say("assignment.practice.title"), rows);
        if (isLecturer) {
            card.add(new Paragraph(say("assignment.practice.sentence")));
            card.add(new Button(
                    say("assignment.practice.ask"),
                    click -> new AskPracticeDialog(
                                    asking,
                                    allowance,
                                    grouping,
                                    assignment.heading().id())
                            .open()));
        }
        return Optional.of(card);
    }

    private Row row(PracticeDetails practice, boolean isLecturer) {
        var row = new Row(practice.name())
                .small(practice.groupName() + " · " + say("assignment.work.version", practice.number()));
        var feedback = practice.feedback();
        if (feedback == null) {
            return row.below(waiting(practice, isLecturer));
        }
        var words = new Div(feedback);
        words.addClassName("quote");
        row.below(words);
        return practice.givenAt() == null
                ? row
                : row.small(time.moment(practice.givenAt(), UI.getCurrent().getLocale()));
    }

    private static Component waiting(PracticeDetails practice, boolean isLecturer) {
        var undelivered = practice.undelivered();
        if (undelivered == null) {
            return Tag.quiet(say("assignment.practice.waits"));
        }
        var sentence = new Div(
                say("assignment.practice.undelivered", practice.name(), say("mail.failureReason." + undelivered)));
        if (isLecturer) {
            sentence.add(new Span(" " + say("assignment.practice.undelivered.ask")));
        }
        sentence.addClassName("missing");
        return sentence;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
