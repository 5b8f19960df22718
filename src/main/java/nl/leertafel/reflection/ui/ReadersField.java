package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.reflection.ReflectionVisibility;
import nl.leertafel.reflection.SharedWith;

/** Who may read a reflection: how far it goes, and the organisations it is kept from. */
class ReadersField extends Composite<Div> {

    private final RadioButtonGroup<ReflectionVisibility> visibility =
            new RadioButtonGroup<>(getTranslation("reflection.form.readers"));
    private final MultiSelectComboBox<OrganisationId> wall =
            new MultiSelectComboBox<>(getTranslation("reflection.wall.label"));

    /** {@code mayBePublic}: whether the session has a page that everyone sees. */
    ReadersField(Map<OrganisationId, String> organisations, boolean mayBePublic, SharedWith now) {
        visibility.setId(SharedWith.FIELD);
        visibility.setItems(levels(mayBePublic));
        visibility.setItemLabelGenerator(it -> getTranslation("reflection.level." + it));
        visibility.setValue(now.visibility());
        visibility.addClassName("levels");
        wall.setItems(List.copyOf(organisations.keySet()));
        wall.setItemLabelGenerator(it -> organisations.getOrDefault(it, ""));
        wall.setHelperText(getTranslation("reflection.wall.help"));
        wall.setValue(now.wall().stream().filter(organisations::containsKey).toList());
        wall.setVisible(!organisations.isEmpty());
        getContent().addClassName("form");
        getContent().add(visibility, wall);
    }

    /** @throws nl.leertafel.kernel.Refusal at the field when the two do not go together */
    SharedWith chosen() {
        return new SharedWith(
                Objects.requireNonNullElse(visibility.getValue(), ReflectionVisibility.PRIVATE), wall.getValue());
    }

    private static List<ReflectionVisibility> levels(boolean mayBePublic) {
        Stream<ReflectionVisibility> all = Arrays.stream(ReflectionVisibility.values());
        return all.filter(it -> mayBePublic || it != ReflectionVisibility.PUBLIC)
                .toList();
    }
}
