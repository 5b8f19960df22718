package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.MailAllowance;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.consent.ConversationLine;
import nl.leertafel.assignment.consent.ConversationStanding;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.assignment.ui.AssignmentCard;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** On the page of an assignment, for students and lecturer: with whom they talk, and what is known of consent. */
@org.springframework.stereotype.Component
@Order(21)
class ConversationsCard implements AssignmentCard {

    private final Conversing conversing;
    private final ChecklistKeeping keeping;
    private final MailAllowance allowance;
    private final SpokenTime time;

    ConversationsCard(Conversing conversing, ChecklistKeeping keeping, MailAllowance allowance, SpokenTime time) {
        this.conversing = conversing;
        this.keeping = keeping;
        this.allowance = allowance;
        this.time = time;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.CONVERSATIONS;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        if (assignment.part() != Part.LECTURER && assignment.part() != Part.STUDENT) {
            return Optional.empty();
        }
        var id = assignment.heading().id();
        var card = new Card(say("assignment.conversation.title"), list(id));
        if (keeping.details(id).isApproved()) {
            card.add(new Button(say("assignment.conversation.plan"), click -> plan(assignment)));
        } else {
            card.add(new Paragraph(say("assignment.conversation.notYetAgreed")));
        }
        return Optional.of(card);
    }

    private Component list(AssignmentId id) {
        return new ResponsiveList<ConversationLine>(
                        say("assignment.conversation.title"),
                        page -> conversing.own(id, page),
                        it -> row(id, it).below(consent(it)),
                        new EmptyState(say("assignment.conversation.none")))
                .componentColumn(say("assignment.conversation.with"), it -> row(id, it))
                .componentColumn(say("assignment.consent.title"), ConversationsCard::consent);
    }

    private Row row(AssignmentId id, ConversationLine line) {
        return new Row(name(line.name(), line.standing()), ConsentRoutes.conversation(id, line.id()))
                .small(time.day(line.day(), UI.getCurrent().getLocale()) + " · " + line.group());
    }

    static String name(@Nullable String name, ConversationStanding standing) {
        if (name != null) {
            return name;
        }
        return say(
                standing == ConversationStanding.TAKEN_BACK
                        ? "assignment.conversation.isTakenBack"
                        : "assignment.conversation.nameless");
    }

    private static Component consent(ConversationLine line) {
        if (line.standing() == ConversationStanding.TAKEN_BACK) {
            return Tag.quiet(say("assignment.conversation.standing.TAKEN_BACK"));
        }
        if (line.isUndelivered()) {
            return Tag.attention(say("assignment.conversation.isUndelivered"));
        }
        if (line.isAnswered()) {
            return Tag.of(say("assignment.consent.count", line.uses()));
        }
        return line.standing() == ConversationStanding.HELD
                ? Tag.attention(say("assignment.consent.missing"))
                : new Span(say("assignment.conversation.standing.PLANNED"));
    }

    private void plan(AssignmentDetails assignment) {
        new PlanConversationDialog(conversing, allowance, assignment).open();
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
