package nl.leertafel.assignment;

import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One row of a class list and what will come of it.
 *
 * @param number its line in the file
 * @param group empty for who works alone
 * @param problem what has to be put right in the file first
 */
public record ClassListRow(
        long number,
        String name,
        String email,
        String group,
        Outcome outcome,
        @Nullable Refusal problem) {

    /** What comes of a row. */
    public enum Outcome {
        NEW,
        /** A student of this assignment already, or its lecturer: left as they are. */
        ALREADY,
        /** The address stood higher in the file: left out. */
        TWICE,
        WRONG
    }
}
