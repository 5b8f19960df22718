package nl.leertafel.assignment;

import java.util.Comparator;
import java.util.List;
import nl.leertafel.assignment.ClassListRow.Outcome;
import org.springframework.data.domain.Pageable;

/** What would come of a class list, before anything happens. */
public record ClassListCheck(List<ClassListRow> rows) {

    public int count(Outcome outcome) {
        return (int) rows.stream().filter(it -> it.outcome() == outcome).count();
    }

    public boolean isReady() {
        return count(Outcome.WRONG) == 0 && count(Outcome.NEW) > 0;
    }

    /** What has to be put right first, then the others in the order of the file. */
    public List<ClassListRow> page(Pageable page) {
        return rows.stream()
                .sorted(Comparator.comparing((ClassListRow it) -> it.outcome() != Outcome.WRONG))
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }
}
