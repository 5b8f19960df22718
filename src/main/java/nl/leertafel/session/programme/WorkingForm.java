package nl.leertafel.session.programme;

/**
 * A way of working at the table (werkvorm) that many facilitators know, with a short script in the language files.
 */
public enum WorkingForm {
    CHECK_IN(10),
    ONE_TWO_FOUR_ALL(20),
    PAIRS(15),
    CIRCLE_OF_STORIES(30),
    WORLD_CAFE(60),
    FISHBOWL(40),
    DOTS(10),
    CHECK_OUT(10);

    private final int usualMinutes;

    WorkingForm(int usualMinutes) {
        this.usualMinutes = usualMinutes;
    }

    /** How long it takes as a rule. */
    public int usualMinutes() {
        return usualMinutes;
    }
}
