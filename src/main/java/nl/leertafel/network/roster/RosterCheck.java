package nl.leertafel.network.roster;

import java.util.Collection;
import java.util.List;
import nl.leertafel.network.roster.RosterRow.Outcome;
import org.springframework.data.domain.Pageable;

/**
 * What would come of a file, before anything happens.
 *
 * @param newOrganisations names in the file that are not in the register yet
 */
public record RosterCheck(List<RosterRow> rows, Collection<String> newOrganisations) {

    public int count(Outcome outcome) {
        return (int) rows.stream().filter(it -> it.outcome() == outcome).count();
    }

    /** How many people would be added. */
    public int added() {
        return count(Outcome.NEW) + count(Outcome.KNOWN);
    }

    public boolean isReady() {
        return count(Outcome.WRONG) == 0 && added() > 0;
    }

    /** The rows that ask for attention first, then the others in the order of the file. */
    public List<RosterRow> page(Pageable page) {
        return rows.stream()
                .sorted((one, other) -> Integer.compare(attention(one), attention(other)))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    private static int attention(RosterRow row) {
        return switch (row.outcome()) {
            case WRONG -> 0;
            case TWICE, NAMESAKE -> 1;
            case ALREADY, KNOWN -> 2;
            case NEW -> 3;
        };
    }
}
