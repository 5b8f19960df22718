package nl.leertafel.insight.echo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Whose turn it is today, and with which question: a month after the last one, and then what waits longest. */
final class EchoTurns {

    private static final Comparator<EchoDue> LONGEST_FIRST =
            Comparator.comparing(EchoDue::began).thenComparing(EchoDue::moment);

    private EchoTurns() {}

    /** @param lastAsked when these people were asked anything, in any network; absent who never was */
    static List<EchoDue> of(Collection<EchoDue> due, Map<PersonId, LocalDate> lastAsked, LocalDate today) {
        return due.stream()
                .filter(it -> isAMonthAgo(lastAsked.get(it.person()), today))
                .collect(Collectors.groupingBy(EchoDue::person, Collectors.minBy(LONGEST_FIRST)))
                .values()
                .stream()
                .flatMap(it -> it.stream())
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private static boolean isAMonthAgo(@Nullable LocalDate last, LocalDate today) {
        return last == null || !last.plusMonths(1).isAfter(today);
    }
}
