package nl.leertafel.reflection;

/**
 * How many reflections a session brought, for a coordinator who was not there.
 *
 * @param tooFew whether so few people were there that a number would tell who wrote; the numbers are then 0
 */
public record ReflectionTally(boolean tooFew, int written, int shared) {

    static final int FEWEST_AT_TABLE = 5;

    static ReflectionTally of(int atTable, int written, int shared) {
        return atTable < FEWEST_AT_TABLE
                ? new ReflectionTally(true, 0, 0)
                : new ReflectionTally(false, written, shared);
    }
}
