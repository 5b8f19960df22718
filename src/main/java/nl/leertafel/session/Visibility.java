package nl.leertafel.session;

/** Who may see a published session and sign up for it. */
public enum Visibility {
    PUBLIC,
    NETWORK,
    INVITED
}
