package nl.leertafel.participation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.leertafel.network.Perspective;

/**
 * Who was there, in numbers: by perspective and by organisation, as people said when they signed up. Of a party that
 * came in part, those who take part count as there before those who help them.
 *
 * @param organisations by the name it had then; an empty name stands for none
 * @param helpers how many came along to help and count for no perspective
 */
public record AttendanceFigures(
        Map<Perspective, Presences> perspectives, SortedMap<String, Presences> organisations, int helpers) {

    public AttendanceFigures {
        perspectives = Collections.unmodifiableMap(perspectives);
        organisations = Collections.unmodifiableSortedMap(organisations);
    }

    static AttendanceFigures of(Collection<Participations.Attended> everyone) {
        Map<Perspective, Presences> perspectives = new EnumMap<>(Perspective.class);
        SortedMap<String, Presences> organisations = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int helpers = 0;
        for (var party : everyone) {
            var presences = presences(party);
            perspectives.merge(party.perspective(), presences, Presences::and);
            organisations.merge(
                    Objects.requireNonNullElse(party.organisation(), "").strip(), presences, Presences::and);
            helpers += Math.max(0, party.came() - party.people());
        }
        return new AttendanceFigures(perspectives, organisations, helpers);
    }

    public Presences total() {
        return perspectives.values().stream().reduce(Presences.NONE, Presences::and);
    }

    /** Whether anybody wrote down anything. */
    public boolean isWritten() {
        return total().unwritten() < total().all();
    }

    private static Presences presences(Participations.Attended party) {
        int people = party.people();
        return switch (party.presence()) {
            case null -> new Presences(0, 0, 0, 0, people);
            case APOLOGIES -> new Presences(0, 0, people, 0, 0);
            case NO_SHOW -> new Presences(0, 0, 0, people, 0);
            case PRESENT -> {
                int came = Math.min(people, party.came());
                var walkedIn = party.source() == Participation.Source.WALK_IN;
                yield new Presences(came, walkedIn ? came : 0, 0, people - came, 0);
            }
        };
    }
}
