package nl.leertafel.people;

/** How a person wants to hear from us. */
public enum Channel {
    MAIL,
    PHONE,
    LETTER
}
