package nl.leertafel.minutes;

import java.util.List;

/** What can come out of a session. */
public enum OutcomeKind {
    NOTE,
    DECISION,
    /** What somebody will do; it lives on among the actions. */
    ACTION,
    INSIGHT,
    SIGNAL,
    /** It gets stuck on a rule, on money, or on a system. */
    OBSTACLE;

    /** What one writes in words alone; an action also needs a person and a day. */
    public static final List<OutcomeKind> IN_WORDS = List.of(NOTE, DECISION, INSIGHT, SIGNAL, OBSTACLE);

    /** What weighs most first, as minutes are read. */
    public static final List<OutcomeKind> AS_READ = List.of(DECISION, ACTION, INSIGHT, SIGNAL, OBSTACLE, NOTE);
}
