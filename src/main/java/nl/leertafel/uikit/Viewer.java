package nl.leertafel.uikit;

/** What the one who looks may see in the menu; the services decide again. */
public interface Viewer {

    /** Coordinates at least one learning network today. */
    boolean coordinates();

    /** Looks after the whole installation. */
    boolean administers();
}
