package nl.leertafel.participation.support;

/** What somebody can need to be able to take part: what to arrange, never why. */
public enum NeedKind {
    /** In which language. */
    INTERPRETER(60, true),
    TRAVEL(0, false),
    WHEELCHAIR_SPACE(0, false),
    QUIET_ROOM(0, false),
    /** What someone eats, or does not. */
    DIET(120, false),
    OTHER(240, true);

    private final int mostWords;
    private final boolean personal;

    NeedKind(int mostWords, boolean personal) {
        this.mostWords = mostWords;
        this.personal = personal;
    }

    /** Whether it takes a few words to say; of the others it is enough to know that it is needed. */
    public boolean hasWords() {
        return mostWords > 0;
    }

    /** How many characters those words have at most. */
    public int mostWords() {
        return mostWords;
    }

    /** Whether it can only be arranged together with the person, so that one has to know who it is. */
    boolean isPersonal() {
        return personal;
    }
}
