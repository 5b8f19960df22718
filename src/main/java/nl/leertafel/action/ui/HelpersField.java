package nl.leertafel.action.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.action.ActionOwner;
import nl.leertafel.action.HelpingHand;
import nl.leertafel.kernel.PersonId;

/** Chooses who helps, found by name as an owner is; nobody is fine. */
class HelpersField extends MultiSelectComboBox<ActionOwner> {

    HelpersField(OwnerField.Search search) {
        super(UI.getCurrentOrThrow().getTranslation("action.helpers"));
        setId("helpers");
        setItemLabelGenerator(ActionOwner::name);
        setItemsPageable((page, typed) -> search.find(typed, page));
        getLazyDataView().setIdentifierProvider(ActionOwner::person);
        setHelperText(getTranslation("action.helpers.help"));
    }

    Set<PersonId> chosen() {
        return getValue().stream().map(ActionOwner::person).collect(Collectors.toSet());
    }

    void show(Collection<HelpingHand> helpers) {
        setValue(helpers.stream()
                .map(it -> new ActionOwner(it.person(), it.name(), false))
                .collect(Collectors.toSet()));
    }
}
