package nl.leertafel.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.OrganisationSummary;
import org.jspecify.annotations.Nullable;

/** Chooses an organisation by the beginning of a word in its name; may stay empty. */
public class OrganisationField extends ComboBox<OrganisationSummary> {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final OrganisationRegister register;

    public OrganisationField(String label, OrganisationRegister register) {
        super(label);
        this.register = register;
        setId("organisation");
        setItemLabelGenerator(OrganisationSummary::name);
        setItemsPageable((page, typed) -> register.search(typed, page));
        setClearButtonVisible(true);
    }

    public @Nullable OrganisationId chosen() {
        var organisation = getValue();
        return organisation == null ? null : organisation.id();
    }

    public void choose(@Nullable OrganisationId organisation) {
        setValue(organisation == null ? null : register.find(organisation).orElse(null));
    }

    /** What was chosen as it stands in an address; empty when nothing was. */
    public String inAddress() {
        var organisation = chosen();
        return organisation == null ? "" : organisation.organisationId().toString();
    }

    /** Chooses what stands in an address, as far as it exists. */
    public void chooseFromAddress(String text) {
        choose(UUID_FORM.matcher(text).matches() ? new OrganisationId(UUID.fromString(text)) : null);
    }
}
