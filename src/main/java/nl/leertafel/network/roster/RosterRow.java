package nl.leertafel.network.roster;

import java.util.List;
import nl.leertafel.kernel.Refusal;

/**
 * One row of the file and what will come of it.
 *
 * @param number its line in the file
 * @param problems why it cannot be read, each at the name of its {@link RosterColumn}
 */
public record RosterRow(long number, String name, String email, Outcome outcome, List<Refusal> problems) {

    /** What comes of a row. */
    public enum Outcome {
        /** Someone new. */
        NEW,
        /** Someone whom we know by this address and who joins this network as they are. */
        KNOWN,
        /** Someone who takes part in this network already: left out. */
        ALREADY,
        /** Without an address, under a name that takes part already: left out. */
        NAMESAKE,
        /** The address stood higher in the file: left out. */
        TWICE,
        /** Something has to be put right in the file first. */
        WRONG
    }
}
