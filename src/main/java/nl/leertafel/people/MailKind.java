package nl.leertafel.people;

/**
 * Mail one can do without. What one asked for oneself (an answer to a sign-up, a link to sign in) always comes.
 *
 * <p>The weekly digest comes only to who asked for it: it is about nothing they signed up for, so the law on electronic
 * mail wants a yes first (article 11.7 of the Telecommunicatiewet), and a resident wants no fuss. A reminder is about an
 * appointment one made, and comes until one has enough of it.
 */
public enum MailKind {
    MESSAGE,
    /** One mail on a day with what is near, however much that is. */
    REMINDER,
    /** In it: sessions well before they are, a week as a rule. */
    REMINDER_EARLY,
    /** In it: sessions just before they are, a day as a rule. */
    REMINDER_LATE,
    REFLECTION,
    /** What came out of a session one was at. */
    MINUTES,
    ACTION,
    ASSIGNMENT,
    /** Whether one's words may stand under an insight, whether one sees it work as well. */
    INSIGHT,
    /** What became of what one brought in. */
    FOLLOW_UP,
    /** Whether one did anything with what one learned or agreed, at most once a month. */
    ECHO,
    /** Once a week what is new. */
    DIGEST;

    /** Whether it comes only to who asked for it. */
    public boolean isOnlyForWhoAsked() {
        return this == DIGEST;
    }

    /** Whether it comes again by itself, so that one stops it with one click in the mail. */
    public boolean isRecurring() {
        return this == REMINDER || this == DIGEST || this == ECHO;
    }

    /** Whether it says when reminders come, and means nothing without them. */
    public boolean isMomentOfReminder() {
        return this == REMINDER_EARLY || this == REMINDER_LATE;
    }
}
