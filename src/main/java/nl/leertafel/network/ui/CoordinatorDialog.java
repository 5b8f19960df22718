package nl.leertafel.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.function.BiConsumer;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.PersonForm;
import nl.leertafel.people.ui.PersonFields;
import nl.leertafel.uikit.FieldErrors;

/** Asks an administrator who will coordinate a network. */
class CoordinatorDialog extends Dialog {

    private final PersonFields person = new PersonFields();
    private final Select<Perspective> perspective = new Select<>();
    private final transient BiConsumer<PersonForm, Perspective> then;

    CoordinatorDialog(BiConsumer<PersonForm, Perspective> then) {
        this.then = then;
        setHeaderTitle(getTranslation("network.networks.appoint"));
        person.hintAtEmail(getTranslation("network.member.email.help"));
        perspective.setLabel(getTranslation("network.member.perspective"));
        perspective.setItems(Perspective.values());
        perspective.setItemLabelGenerator(it -> getTranslation("network.perspective." + it));
        perspective.setValue(Perspective.PROFESSIONAL);
        add(person, perspective);
        var save = new Button(getTranslation("network.networks.appoint"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.ask.no"), click -> close()), save);
    }

    private void save() {
        try {
            then.accept(person.form(), perspective.getValue());
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(person, refusal);
        }
    }
}
