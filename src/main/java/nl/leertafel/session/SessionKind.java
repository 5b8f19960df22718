package nl.leertafel.session;

/** The forms in which a network meets. */
public enum SessionKind {
    KENNISCAFE,
    LEERATELIER,
    NETWORK_MEETING,
    SITE_VISIT,
    CONFERENCE,
    SYMPOSIUM
}
