package nl.leertafel.access;

/** The things that are limited; how many tries in how much time is configuration. */
public enum RateLimit {
    SIGN_IN_PER_ADDRESS,
    SIGN_IN_PER_PREFIX,
    SIGN_UPS_PER_ADDRESS,
    SIGN_UPS_PER_PREFIX,
    FEED_GUESSES_PER_PREFIX,
    /** Mails that one person has us send to addresses that person typed. */
    TYPED_MAILS_PER_PERSON,
    CONVERSATION_MAILS_PER_ADDRESS,
    FEEDBACK_MAILS_PER_ADDRESS
}
