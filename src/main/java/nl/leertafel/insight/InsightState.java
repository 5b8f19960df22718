package nl.leertafel.insight;

import java.util.Set;

/** How far an insight is. Every step of its life is one of these. */
public enum InsightState {
    /** Its makers alone read it. */
    PROPOSED,
    /** The whole network reads it. */
    SHARED,
    /** Somebody did something with it. */
    TRIED,
    /** It works, and people go on with it. */
    ADOPTED,
    /** It does not work; what was learned from that is a result as well. */
    REJECTED;

    /** What can come after this; what was tried can be tried again, also after it seemed to work, or not to. */
    public Set<InsightState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(SHARED);
            case SHARED -> Set.of(TRIED, REJECTED);
            case TRIED -> Set.of(TRIED, ADOPTED, REJECTED);
            case ADOPTED -> Set.of(TRIED, REJECTED);
            case REJECTED -> Set.of(TRIED);
        };
    }

    /** Whether it says how it ended, as far as one knows now. */
    public boolean isResult() {
        return this == ADOPTED || this == REJECTED;
    }
}
