package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Set;
import nl.leertafel.assignment.SessionReason;

/** Why an assignment is linked to a session: one reason or more. */
class ReasonsField extends CheckboxGroup<SessionReason> {

    ReasonsField(String label) {
        super(label);
        setItems(SessionReason.values());
        setItemLabelGenerator(it -> getTranslation("assignment.sessionReason." + it));
        setHelperText(getTranslation("assignment.plan.reasons.help"));
        setValue(Set.of(SessionReason.PREPARE));
    }
}
