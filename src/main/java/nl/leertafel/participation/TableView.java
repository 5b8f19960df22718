package nl.leertafel.participation;

import static java.util.Collections.nCopies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules.Missing;
import nl.leertafel.participation.seating.Table;
import nl.leertafel.uikit.SeatMark;
import nl.leertafel.uikit.SeatPicture;
import org.jspecify.annotations.Nullable;

/**
 * The table as anyone may see it: numbers, no names.
 *
 * @param table the seats as they are given out: taken or offered to someone
 * @param seated how many people of each perspective have a seat, in the order of the perspectives
 * @param helpers how many came along with them and have a seat
 * @param offered how many seats are held for people who have yet to answer
 * @param waiting how many people wait without a seat being held for them
 * @param keptUntil the last day on which seats are kept for who misses; null means until it starts
 */
public record TableView(
        Table table,
        Map<Perspective, Integer> seated,
        int helpers,
        int offered,
        int waiting,
        @Nullable LocalDate keptUntil) {

    public int capacity() {
        return table.capacity();
    }

    /** Seats people sit on. */
    public int taken() {
        return seated.values().stream().mapToInt(Integer::intValue).sum() + helpers;
    }

    /** Seats nobody has or is offered. */
    public int free() {
        return table.free();
    }

    /** Whether no seat is left, while somebody may still decline one. */
    public boolean isAllOffered() {
        return offered > 0 && free() == 0;
    }

    /** Of whom the table still needs how many, by its plan. */
    public List<Missing> missing() {
        return table.rules().missing(table.people());
    }

    /** Whom the table still needs, nobody named twice: who is missing by a rule inside another counts for that one too. */
    public List<Missing> wanted() {
        var wanted = new ArrayList<Missing>();
        for (var missing : missing()) {
            var about = missing.rule().perspectives();
            var named = wanted.stream()
                    .filter(it -> about.containsAll(it.rule().perspectives()))
                    .mapToInt(Missing::people)
                    .sum();
            if (missing.people() > named) {
                wanted.add(new Missing(missing.rule(), missing.people() - named));
            }
        }
        return wanted;
    }

    /** The free seats that are kept, and for whom; none any more once they are for whoever comes first. */
    public List<Missing> kept() {
        var kept = new ArrayList<Missing>();
        var left = table.kept() ? free() : 0;
        for (var wanted : wanted()) {
            var people = Math.min(wanted.people(), left);
            if (people > 0) {
                kept.add(new Missing(wanted.rule(), people));
                left -= people;
            }
        }
        return kept;
    }

    public int keptSeats() {
        return kept().stream().mapToInt(Missing::people).sum();
    }

    /** Every seat as it is drawn: who sits, for whom one is held, for whom one is kept, and what is free. */
    public List<SeatMark> marks() {
        List<SeatMark> marks = new ArrayList<>();
        seated.forEach((perspective, people) -> marks.addAll(nCopies(people, SeatMark.taken(perspective))));
        marks.addAll(nCopies(helpers, SeatMark.helper()));
        offeredPeople().forEach((perspective, people) -> marks.addAll(nCopies(people, SeatMark.offered(perspective))));
        marks.addAll(nCopies(table.helpers() - helpers, SeatMark.offeredHelper()));
        kept().forEach(it -> marks.addAll(nCopies(it.people(), SeatMark.wanted(first(it.rule())))));
        marks.addAll(nCopies(free() - keptSeats(), SeatMark.FREE));
        return marks;
    }

    /** The table as it is drawn; without seats where there are more than one can tell apart. */
    public SeatPicture picture() {
        return SeatPicture.around(marks());
    }

    private Map<Perspective, Integer> offeredPeople() {
        var offeredPeople = new EnumMap<Perspective, Integer>(Perspective.class);
        table.people().forEach((perspective, people) -> {
            var held = people - seated.getOrDefault(perspective, 0);
            if (held > 0) {
                offeredPeople.put(perspective, held);
            }
        });
        return offeredPeople;
    }

    /** The perspective by whose shape a seat for several is drawn. */
    static Perspective first(SeatRule rule) {
        return Collections.min(rule.perspectives());
    }
}
