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

    MilestoneTick(GroupDetails group, MilestonePlan milestone, Grouping grouping, SpokenTime time) {
        var id = Objects.requireNonNull(milestone.id());
        getContent().setLabel(milestone.title());
        getContent().setHelperText(time.moment(milestone.deadline(), getLocale()));
        getContent().setValue(group.reached().contains(id));
        getContent().addValueChangeListener(change -> grouping.reach(group.id(), id, change.getValue()));
    }
}
