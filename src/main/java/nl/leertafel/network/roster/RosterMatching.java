package nl.leertafel.network.roster;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;

/**
 * Which heading of the file holds what, and how people take part about whom the file does not say.
 *
 * @param headings the place of a heading in the file, counted from 0
 */
public record RosterMatching(Map<RosterColumn, Integer> headings, Perspective otherwise) {

    public RosterMatching {
        if (!headings.containsKey(RosterColumn.NAME)) {
            throw Refusal.at(RosterColumn.NAME.name(), "network.roster.match.name");
        }
        var taken = new HashSet<Integer>();
        headings.forEach((column, heading) -> {
            if (!taken.add(heading)) {
                throw Refusal.at(column.name(), "network.roster.match.twice");
            }
        });
        headings = Map.copyOf(new EnumMap<>(headings));
    }

    /** What stands in a row for this column; empty when the file does not tell. */
    String cell(RosterColumn column, List<String> cells) {
        var heading = headings.get(column);
        return heading == null ? "" : cells.get(heading);
    }
}
