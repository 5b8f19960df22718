package nl.leertafel.reflection;

/**
 * How many reflections a session brought, for a coordinator who was not there: in steps, so that one more tells nothing
 * about who wrote it, and never so near to all who were there that it tells that everyone did.
 *
 * @param written at least so many; 0 while it is too few to tell
 * @param shared at least so many; 0 while it is too few to tell
 */
public record ReflectionTally(int written, int shared) {

    static final int STEP = 5;

    static ReflectionTally of(int atTable, long written, long shared) {
        return new ReflectionTally(steps(written, atTable), steps(shared, atTable));
    }

    private static int steps(long count, int atTable) {
        var most = Math.max(0, atTable - STEP);
        return (int) Math.min(count, most) / STEP * STEP;
    }
}
