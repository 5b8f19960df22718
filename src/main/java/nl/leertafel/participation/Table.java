package nl.leertafel.participation;

/**
 * The seats of one session, recounted under its lock. Decides from counts alone who sits and who waits; the one place
 * where that is decided.
 *
 * @param taken seats that are taken; more than {@code capacity} when seats were removed later
 * @param waiting people in line
 * @param lineMoves whether a freed seat still goes to the first in line: until the session starts
 */
record Table(int capacity, int taken, int waiting, boolean lineMoves) {

    /** A newcomer sits when there is a seat that nobody in line is waiting for. */
    boolean hasSeatForNewcomer() {
        return taken < capacity && (waiting == 0 || !lineMoves);
    }

    /** The same table when one of those who sit stands up. */
    Table afterOneLeaves() {
        return new Table(capacity, taken - 1, waiting, lineMoves);
    }

    /** How many of the first in line get a seat now. */
    int toPromote() {
        return lineMoves ? Math.clamp((long) capacity - taken, 0, waiting) : 0;
    }

    /** What a newcomer's place in line would be, counted from 1. */
    int newcomersPlace() {
        return waiting + 1;
    }
}
