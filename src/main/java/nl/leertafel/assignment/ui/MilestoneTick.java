package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Objects;
import nl.leertafel.assignment.GroupDetails;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.MilestonePlan;
import nl.leertafel.uikit.SpokenTime;

/** One milestone of a group, to tick when it is reached. */
class MilestoneTick extends Composite<Checkbox> {

    private boolean reached;

    MilestoneTick(GroupDetails group, MilestonePlan milestone, Grouping grouping, SpokenTime time) {
        var id = Objects.requireNonNull(milestone.id());
        getContent().setLabel(milestone.title());
        getContent().setHelperText(time.moment(milestone.deadline(), getLocale()));
        reached = group.reached().contains(id);
        getContent().setValue(reached);
        getContent()
                .addValueChangeListener(
                        change -> tick(change.getValue(), () -> grouping.reach(group.id(), id, change.getValue())));
    }

    /** What could not be kept is not shown as if it was. */
    private void tick(boolean asked, Runnable keep) {
        if (asked == reached) {
            return;
        }
        try {
            keep.run();
            reached = asked;
        } finally {
            getContent().setValue(reached);
        }
    }
}
