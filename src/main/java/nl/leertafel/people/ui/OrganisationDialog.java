package nl.leertafel.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationSummary;
import nl.leertafel.uikit.FieldErrors;

/** Asks for the name and the kind of an organisation. */
class OrganisationDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("people.organisation.name"));
    private final Select<OrganisationKind> kind = new Select<>();
    private final Div fields = new Div(name, kind);
    private final transient Consumer<OrganisationForm> then;

    OrganisationDialog(String titleKey, Consumer<OrganisationForm> then) {
        this.then = then;
        name.setId("name");
        name.setMaxLength(OrganisationForm.NAME_LENGTH);
        name.setRequiredIndicatorVisible(true);
        kind.setLabel(getTranslation("people.organisation.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("people.organisationKind." + it));
        kind.setValue(OrganisationKind.MUNICIPALITY);
        fields.addClassName("form");
        setHeaderTitle(getTranslation(titleKey));
        add(fields);
        var save = new Button(getTranslation("people.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.ask.no"), click -> close()), save);
    }

    OrganisationDialog show(OrganisationSummary organisation) {
        name.setValue(organisation.name());
        kind.setValue(organisation.kind());
        return this;
    }

    private void save() {
        try {
            then.accept(new OrganisationForm(name.getValue(), kind.getValue()));
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(fields, refusal);
        }
    }
}
