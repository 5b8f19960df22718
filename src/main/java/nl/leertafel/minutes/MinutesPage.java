package nl.leertafel.minutes;

import java.util.List;

/** What came out of one session, for one reader: the lines, the other texts, how far it is, and what they may do. */
public record MinutesPage(
        List<OutcomeLine> lines, List<OtherText> others, MinutesStanding standing, MinutesRights rights) {

    /** The other texts of one line. */
    public List<OtherText> others(OutcomeId line) {
        return others.stream().filter(it -> it.outcome().equals(line)).toList();
    }
}
