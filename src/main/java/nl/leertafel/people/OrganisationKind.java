package nl.leertafel.people;

/** What sort of partner an organisation is. */
public enum OrganisationKind {
    UNIVERSITY,
    MUNICIPALITY,
    CARE_WELFARE,
    CLIENT_ORGANISATION,
    KNOWLEDGE_INSTITUTE,
    OTHER
}
