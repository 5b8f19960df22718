package nl.leertafel.participation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** The table or group somebody sits in: one that exists already, or a new name. */
class GroupField extends ComboBox<String> {

    GroupField(List<String> groups) {
        setLabel(getTranslation("participation.door.group"));
        setHelperText(getTranslation("participation.door.group.help"));
        setId("group");
        setItems(groups);
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
    }
}
