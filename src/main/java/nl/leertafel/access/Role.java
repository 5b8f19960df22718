package nl.leertafel.access;

/** What a member may do in a network, for the period of the membership. */
public enum Role {
    COORDINATOR,
    LECTURER,
    MEMBER
}
