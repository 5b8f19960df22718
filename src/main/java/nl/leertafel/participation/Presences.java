package nl.leertafel.participation;

/**
 * How many people of one kind were there, and how many were not.
 *
 * @param walkIns how many of those who came had not signed up
 * @param unwritten of how many nobody wrote it down
 */
public record Presences(int came, int walkIns, int apologies, int noShow, int unwritten) {

    static final Presences NONE = new Presences(0, 0, 0, 0, 0);

    /** Everyone who had a seat. */
    public int all() {
        return came + apologies + noShow + unwritten;
    }

    Presences and(Presences more) {
        return new Presences(
                came + more.came,
                walkIns + more.walkIns,
                apologies + more.apologies,
                noShow + more.noShow,
                unwritten + more.unwritten);
    }
}
