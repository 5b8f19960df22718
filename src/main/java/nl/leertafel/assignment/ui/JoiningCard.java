package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.leertafel.assignment.AssignmentDetails;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.Joining;
import nl.leertafel.uikit.SpokenTime;

/** On the page of an assignment, for its lecturer: how students come to it. */
@org.springframework.stereotype.Component
class JoiningCard implements AssignmentCard {

    private final Joining joining;
    private final SpokenTime time;

    JoiningCard(Joining joining, SpokenTime time) {
        this.joining = joining;
        this.time = time;
    }

    @Override
    public AssignmentChapter chapter() {
        return AssignmentChapter.JOINING;
    }

    @Override
    public Optional<Component> create(AssignmentDetails assignment) {
        return assignment.part() == Part.LECTURER
                ? Optional.of(new JoinCard(assignment.heading(), joining, time))
                : Optional.empty();
    }
}
