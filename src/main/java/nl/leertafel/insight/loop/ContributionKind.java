package nl.leertafel.insight.loop;

/** What people bring in. */
public enum ContributionKind {
    /** What somebody took away from a session, and shares. */
    REFLECTION,
    /** What somebody learned, or helped to learn. */
    INSIGHT,
    /** What somebody said at a table under their own name: a signal, an obstacle or what they learned. */
    IDEA,
    /** What somebody asked of students, or told them. */
    ASSIGNMENT
}
