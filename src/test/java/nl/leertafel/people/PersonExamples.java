package nl.leertafel.people;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;

/** People one could meet at a learning network. */
public final class PersonExamples {

    private PersonExamples() {}

    public static PersonForm sanne() {
        return byMail("Sanne Bakker", "sanne@rijnoever.example");
    }

    public static PersonForm fatima() {
        return byMail("Fatima El Amrani", "fatima@hogeschool.example");
    }

    /** A resident without e-mail, who is called. */
    public static PersonForm henk() {
        return new PersonForm("Henk Smit", null, "06 12 34 56 78", Language.NL, Channel.PHONE);
    }

    public static PersonForm byMail(String name, String email) {
        return new PersonForm(name, new EmailAddress(email), null, Language.NL, Channel.MAIL);
    }

    public static OrganisationForm hogeschool() {
        return new OrganisationForm("Hogeschool Rijnoever", OrganisationKind.UNIVERSITY);
    }

    public static OrganisationForm gemeente() {
        return new OrganisationForm("Gemeente Waterstad", OrganisationKind.MUNICIPALITY);
    }
}
