package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.GroupDetails;
import nl.leertafel.assignment.HandInDetails;
import nl.leertafel.assignment.MilestonePlan;
import nl.leertafel.assignment.VersionDetails;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** What a student does next, in one sentence: the first step not done, hand in, or read what came back. */
class NextStep extends Card {

    private final transient SpokenTime time;
    private final Instant now;

    NextStep(
            AssignmentDetails assignment,
            @Nullable GroupDetails group,
            @Nullable HandInDetails handIn,
            LocalDateTime deadline,
            SpokenTime time,
            Instant now) {
        super(UI.getCurrent().getTranslation("assignment.next.title"));
        this.time = time;
        this.now = now;
        addClassName("next-step");
        if (handIn != null) {
            add(new Paragraph(getTranslation("assignment.next." + standing(handIn.newest()))));
            return;
        }
        var step = assignment.milestones().stream()
                .filter(it -> group != null && !group.reached().contains(it.id()))
                .findFirst();
        step.ifPresentOrElse(it -> step(assignment, it), () -> handIn(assignment, deadline));
    }

    private static String standing(VersionDetails newest) {
        if (newest.standing() != null) {
            return newest.standing().name();
        }
        return newest.isAnswered() ? "ANSWERED" : "WAITS";
    }

    private void step(AssignmentDetails assignment, MilestonePlan step) {
        add(new Paragraph(getTranslation("assignment.next.step", step.title(), spoken(step.deadline()))));
        sayLate(assignment, step.deadline());
    }

    private void handIn(AssignmentDetails assignment, LocalDateTime deadline) {
        add(new Paragraph(getTranslation("assignment.next.handIn", spoken(deadline))));
        sayLate(assignment, deadline);
    }

    private void sayLate(AssignmentDetails assignment, LocalDateTime until) {
        if (now.isAfter(until.atZone(assignment.heading().zone()).toInstant())) {
            add(Tag.attention(getTranslation("assignment.next.late")));
        }
    }

    private String spoken(LocalDateTime moment) {
        return time.moment(moment, getLocale());
    }
}
