package nl.leertafel.network.ui;

import nl.leertafel.network.MembershipId;

/** The addresses of this module's pages. */
public final class NetworkRoutes {

    /** The members of the network one works in. */
    public static final String MEMBERS = "mensen";

    static final String NEW_MEMBER = MEMBERS + "/nieuw";
    static final String IMPORT = MEMBERS + "/inlezen";
    static final String NETWORKS = "beheer";
    static final String NEW_NETWORK = NETWORKS + "/netwerk";

    private NetworkRoutes() {}

    /** One member, to look at and change. */
    public static String member(MembershipId id) {
        return MEMBERS + "/" + id.membershipId();
    }

    static String network(String slug) {
        return NEW_NETWORK + "/" + slug;
    }
}
