package nl.leertafel.people;

import nl.leertafel.kernel.PlainText;

/** What is filled in about an organisation. */
public record OrganisationForm(String name, OrganisationKind kind) {

    public static final int NAME_LENGTH = 160;

    public OrganisationForm {
        name = PlainText.line("name", name, NAME_LENGTH);
    }
}
