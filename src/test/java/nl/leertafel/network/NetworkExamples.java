package nl.leertafel.network;

import nl.leertafel.access.Role;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.people.OrganisationId;

/** Networks and memberships as an administrator and a coordinator fill them in. */
public final class NetworkExamples {

    private NetworkExamples() {}

    public static NetworkForm rijnoever() {
        return network("Leernetwerk Rijnoever", "rijnoever", "Waterstad en omgeving", "#0b6557");
    }

    public static NetworkForm noorderwerk() {
        return network("Leernetwerk Noorderwerk", "noorderwerk", "Noorderkwartier", "#7a3a8e");
    }

    public static NetworkForm network(String name, String slug, String region, String colour) {
        return new NetworkForm(
                name,
                slug,
                region,
                "Wij leren samen van wat er in de wijk gebeurt.",
                colour,
                new EmailAddress("agenda@" + slug + ".example"),
                "Sanne Bakker",
                "030 123 45 67",
                Language.NL);
    }

    public static MembershipForm coordinator() {
        return new MembershipForm(Role.COORDINATOR, Perspective.PROFESSIONAL, null);
    }

    public static MembershipForm lecturer() {
        return new MembershipForm(Role.LECTURER, Perspective.RESEARCHER, null);
    }

    public static MembershipForm member(Perspective perspective) {
        return new MembershipForm(Role.MEMBER, perspective, null);
    }

    public static MembershipForm memberOf(OrganisationId organisation, Perspective perspective) {
        return new MembershipForm(Role.MEMBER, perspective, organisation);
    }
}
