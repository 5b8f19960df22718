package nl.leertafel.assignment.consent;

/** How far a conversation is. */
public enum ConversationStanding {
    PLANNED,
    HELD,
    /** Whoever told it took everything back. */
    TAKEN_BACK
}
