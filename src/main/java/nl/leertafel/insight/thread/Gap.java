package nl.leertafel.insight.thread;

import java.util.EnumSet;
import java.util.Set;

/** Where the thread of a question breaks off. */
public enum Gap {
    NOTHING_SAID,
    NO_INSIGHT,
    NOTHING_DONE,
    NO_RESULT;

    /**
     * What is missing after one session, in the order of the thread; the one place where that is decided. Of what is yet
     * to come, and of what was called off, nothing is missing.
     *
     * @param held whether people met, and went home again
     * @param said how much came out of it that one reads: outcomes and reflections
     * @param doing actions, assignments, and what was asked of students
     */
    static Set<Gap> after(boolean held, int said, int insights, int doing, int results) {
        var gaps = EnumSet.noneOf(Gap.class);
        if (!held) {
            return gaps;
        }
        if (said == 0) {
            gaps.add(NOTHING_SAID);
        }
        if (insights == 0) {
            gaps.add(NO_INSIGHT);
        }
        if (doing == 0) {
            gaps.add(NOTHING_DONE);
        }
        if (insights + doing > 0 && results == 0) {
            gaps.add(NO_RESULT);
        }
        return gaps;
    }
}
