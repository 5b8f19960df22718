package nl.leertafel.insight.confirmation;

/** What somebody outside says of an insight. */
public enum ConfirmationAnswer {
    YES,
    PARTLY,
    NO
}
