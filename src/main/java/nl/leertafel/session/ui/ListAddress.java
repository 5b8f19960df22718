package nl.leertafel.session.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.session.SessionFilter;
import nl.leertafel.session.SessionFilter.Period;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the list of sessions shows, as it stands in its address: a link to it shows somebody else the same.
 *
 * @param month the month that is drawn; empty means a list
 */
record ListAddress(SessionFilter filter, @Nullable YearMonth month) {

    /** What cannot be read counts as not said. */
    static ListAddress read(QueryParameters chosen, YearMonth thisMonth) {
        var filter = new SessionFilter(
                chosen.getSingleParameter("zoek").orElse(""),
                choice(Period.values(), chosen, "wanneer").orElse(Period.UPCOMING),
                choice(SessionKind.values(), chosen, "soort").orElse(null),
                choice(SessionStatus.values(), chosen, "stand").orElse(null),
                chosen.getSingleParameter("vraag").flatMap(QuestionRoutes::read).orElse(null),
                read(chosen, "dag", LocalDate::parse).orElse(null));
        var asMonth =
                chosen.getSingleParameter("weergave").filter("maand"::equals).isPresent();
        return new ListAddress(
                filter, asMonth ? read(chosen, "maand", YearMonth::parse).orElse(thisMonth) : null);
    }

    /** The same sessions, drawn as this month. */
    ListAddress in(YearMonth otherMonth) {
        return new ListAddress(onDay(null), otherMonth);
    }

    /** The same sessions, as a list. */
    ListAddress asList() {
        return new ListAddress(onDay(null), null);
    }

    /** The list of what goes on that day. */
    ListAddress on(LocalDate day) {
        return new ListAddress(onDay(day), null);
    }

    /** The same view of other sessions. */
    ListAddress with(SessionFilter other) {
        return new ListAddress(other, month);
    }

    String path() {
        Map<String, String> said = new LinkedHashMap<>();
        if (month != null) {
            said.put("weergave", "maand");
            said.put("maand", month.toString());
        }
        if (filter.day() != null) {
            said.put("dag", filter.day().toString());
        }
        if (filter.period() != Period.UPCOMING) {
            said.put("wanneer", lower(filter.period()));
        }
        if (!filter.text().isBlank()) {
            said.put("zoek", filter.text());
        }
        if (filter.kind() != null) {
            said.put("soort", lower(filter.kind()));
        }
        if (filter.status() != null) {
            said.put("stand", lower(filter.status()));
        }
        if (filter.question() != null) {
            said.put("vraag", filter.question().questionId().toString());
        }
        return said.isEmpty()
                ? SessionRoutes.LIST
                : said.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", SessionRoutes.LIST + "?", ""));
    }

    private SessionFilter onDay(@Nullable LocalDate day) {
        var period = day == null ? filter.period() : Period.ALL;
        return new SessionFilter(filter.text(), period, filter.kind(), filter.status(), filter.question(), day);
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] values, QueryParameters chosen, String name) {
        return chosen.getSingleParameter(name)
                .flatMap(wanted -> Arrays.stream(values)
                        .filter(it -> lower(it).equals(wanted))
                        .findFirst());
    }

    private static <T> Optional<T> read(QueryParameters chosen, String name, Function<String, T> parser) {
        try {
            return chosen.getSingleParameter(name).map(parser);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
