package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import nl.leertafel.assignment.Candidate;
import nl.leertafel.assignment.GroupDetails;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.MilestonePlan;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;

/** With whom a student works, and what is to be done on the way: they tick what is done. */
class MyGroupCard extends Composite<Card> {

    MyGroupCard(GroupDetails group, List<MilestonePlan> milestones, Grouping grouping, SpokenTime time) {
        var names = group.students().stream().map(Candidate::name).collect(Collectors.joining(", "));
        if (group.students().size() > 1) {
            getContent()
                    .add(new Paragraph(
                            group.ownName().isEmpty()
                                    ? names
                                    : getTranslation("assignment.group.who", group.ownName(), names)));
        }
        if (milestones.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("assignment.group.noMilestones")));
        }
        milestones.forEach(it -> getContent().add(new MilestoneTick(group, it, grouping, time)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("assignment.group.steps"));
    }
}
