package nl.leertafel.insight.loop;

/** Whether anything became of it. */
public enum Became {
    SOMETHING,
    NOTHING
}
