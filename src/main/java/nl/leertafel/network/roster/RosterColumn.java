package nl.leertafel.network.roster;

/** What a list of members can tell about each of them. */
public enum RosterColumn {
    NAME,
    EMAIL,
    PHONE,
    PERSPECTIVE,
    ORGANISATION
}
