package nl.leertafel.invitation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.invitation.ContentLines.Component;
import nl.leertafel.invitation.ContentLines.Property;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every calendar that leaves us, whatever it is for: one session, a series, a date of a series, a feed.
 * Reads the very bytes, and looks for everything that ical4j's validation stays silent about.
 */
final class CalendarRules {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    /** What one message to one person is made of; a feed has none of these methods. */
    private static final Set<String> TO_ONE_PERSON = Set.of("REQUEST", "CANCEL");

    private static final List<String> ONCE =
            List.of("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "ORGANIZER");
    private static final List<String> NEVER = List.of("RDATE", "EXRULE", "DURATION", "REQUEST-STATUS");
    private static final Map<String, Set<String>> STATUS = Map.of(
            "REQUEST", Set.of("CONFIRMED", "TENTATIVE"),
            "CANCEL", Set.of("CANCELLED"),
            "PUBLISH", Set.of("CONFIRMED", "TENTATIVE", "CANCELLED"));

    private final Component calendar;
    private final String method;
    private final List<Component> events;
    private final List<String> faults;

    private CalendarRules(Component calendar, List<String> faults) {
        this.calendar = calendar;
        this.method = calendar.values("METHOD").findFirst().orElse("PUBLISH");
        this.events = calendar.inside("VEVENT").toList();
        this.faults = faults;
    }

    /** What is wrong, in words without anything of a person in them; empty when all is well. */
    static List<String> faults(byte[] content) {
        var faults = new ArrayList<String>();
        ContentLines.read(content, faults::add).ifPresent(calendar -> check(calendar, faults));
        return faults.stream().distinct().toList();
    }

    /** Adds to the faults what is wrong with a calendar that was read already. */
    static void check(Component calendar, List<String> faults) {
        new CalendarRules(calendar, faults).checkAll();
    }

    private void checkAll() {
        Stream.of("VERSION", "PRODID").filter(it -> calendar.count(it) != 1).forEach(this::notOnce);
        require(calendar.count("METHOD") <= 1, "more than one METHOD");
        require(STATUS.containsKey(method), "a METHOD we do not send");
        require(
                calendar.components().stream()
                        .allMatch(it -> Set.of("VEVENT", "VTIMEZONE").contains(it.name())),
                "something that is neither event nor zone");
        var zones =
                calendar.inside("VTIMEZONE").flatMap(it -> it.values("TZID")).toList();
        require(zones.size() == Set.copyOf(zones).size(), "a zone is described twice");
        events.forEach(event -> checkEvent(event, zones));
        if (TO_ONE_PERSON.contains(method)) {
            require(!events.isEmpty(), "a message without event");
            require(events.stream().flatMap(it -> it.values("UID")).distinct().count() <= 1, "more than one UID");
        }
        events.stream()
                .collect(
                        Collectors.groupingBy(it -> it.values("UID").findFirst().orElse("")))
                .values()
                .forEach(this::checkSeries);
    }

    private void checkEvent(Component event, List<String> zones) {
        ONCE.stream().filter(it -> event.count(it) != 1).forEach(this::notOnce);
        NEVER.stream().filter(it -> event.count(it) > 0).forEach(it -> faults.add("we send no " + it));
        require(event.components().isEmpty(), "an event holds something else");
        int attendees = TO_ONE_PERSON.contains(method) ? 1 : 0;
        require(event.count("ATTENDEE") == attendees, "not exactly " + attendees + " ATTENDEE");
        event.properties().stream()
                .map(it -> it.parameters().get("TZID"))
                .filter(Objects::nonNull)
                .filter(Predicate.not(zones::contains))
                .forEach(it -> faults.add("zone not described"));
        event.values("URL")
                .filter(url -> !url.startsWith("https://") && !url.startsWith("http://"))
                .forEach(it -> faults.add("the address is not on the web"));
        checkStatus(event);
        checkTimes(event);
    }

    private void checkStatus(Component event) {
        var status = event.values("STATUS").toList();
        // who is taken off is told so by a CANCEL without STATUS (RFC 5546 section 3.2.5)
        require(status.size() == 1 || (status.isEmpty() && "CANCEL".equals(method)), "not exactly one STATUS");
        require(
                Objects.requireNonNullElse(STATUS.get(method), Set.of()).containsAll(status),
                "STATUS of another METHOD");
        var sequence = event.values("SEQUENCE").findFirst().orElse("");
        require(sequence.matches("\\d{1,9}"), "SEQUENCE is no number");
        require(!"CANCEL".equals(method) || !sequence.matches("0+"), "a CANCEL comes after a REQUEST");
        event.values("DTSTAMP")
                .forEach(it -> require(it.endsWith("Z") && moment(it, null) != null, "DTSTAMP is not UTC"));
    }

    private void checkTimes(Component event) {
        var start = event.first("DTSTART").orElse(null);
        var end = event.first("DTEND").orElse(null);
        if (start == null || end == null) {
            return;
        }
        require(sameForm(start, end), "DTSTART and DTEND are not written alike");
        var starts = moment(start);
        var ends = moment(end);
        if (starts == null || ends == null) {
            faults.add("a time is not a time");
        } else {
            require(ends.isAfter(starts), "it ends before it starts");
        }
    }

    /** The events under one UID: one session; or a series with what is otherwise; or dates of a series alone. */
    private void checkSeries(List<Component> together) {
        var masters =
                together.stream().filter(it -> it.count("RECURRENCE-ID") == 0).toList();
        require(masters.size() <= 1, "not exactly one event");
        var dates =
                together.stream().filter(it -> it.count("RECURRENCE-ID") > 0).toList();
        var rule = masters.stream().flatMap(it -> it.all("RRULE")).toList();
        require(rule.size() <= 1, "more than one RRULE");
        require(dates.isEmpty() || masters.isEmpty() || !rule.isEmpty(), "dates of what is no series");
        masters.forEach(master -> {
            rule.forEach(this::checkRule);
            require(!rule.isEmpty() || master.count("EXDATE") == 0, "dates left out of what is no series");
        });
        var left = masters.stream().flatMap(it -> it.all("EXDATE")).toList();
        var moved = dates.stream().flatMap(it -> it.all("RECURRENCE-ID")).toList();
        dates.forEach(date -> {
            require(date.count("RECURRENCE-ID") == 1, "more than one RECURRENCE-ID");
            require(date.count("RRULE") == 0 && date.count("EXDATE") == 0, "a date of a series is no series");
        });
        checkDates(masters.isEmpty() ? dates : masters, Stream.concat(left.stream(), moved.stream()));
        var all = Stream.concat(left.stream(), moved.stream())
                .flatMap(CalendarRules::values)
                .toList();
        require(new HashSet<>(all).size() == all.size(), "a date of a series stands there twice");
    }

    private void checkDates(List<Component> starting, Stream<Property> dates) {
        var start =
                starting.stream().flatMap(it -> it.first("DTSTART").stream()).findFirst();
        dates.forEach(date -> {
            require(start.filter(it -> sameForm(it, date)).isPresent(), date.name() + " is not written like DTSTART");
            require(!date.parameters().containsKey("RANGE"), "we send no RANGE");
            require(
                    values(date).allMatch(it -> moment(it, date.parameters().get("TZID")) != null),
                    "a date is no date");
        });
    }

    private void checkRule(Property rule) {
        var parts = Arrays.stream(rule.value().split(";"))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it.length == 1 ? "" : it[1], (one, other) -> "twice"));
        require("WEEKLY".equals(parts.get("FREQ")), "a rhythm we do not send");
        require(parts.getOrDefault("COUNT", "").matches("[1-9]\\d{0,2}"), "COUNT is no number");
        require(!parts.containsKey("UNTIL"), "we send no UNTIL");
    }

    private void notOnce(String property) {
        faults.add("not exactly one " + property);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    /** Both local in one zone, or both UTC. */
    private static boolean sameForm(Property one, Property other) {
        return Objects.equals(one.parameters().get("TZID"), other.parameters().get("TZID"))
                && Objects.equals(
                        one.parameters().get("VALUE"), other.parameters().get("VALUE"))
                && one.value().endsWith("Z") == values(other).allMatch(it -> it.endsWith("Z"));
    }

    private static Stream<String> values(Property dates) {
        return Arrays.stream(dates.value().split(","));
    }

    private static @Nullable Instant moment(Property time) {
        return moment(time.value(), time.parameters().get("TZID"));
    }

    /** Null for what is no moment: a day, a time without zone, nonsense. */
    private static @Nullable Instant moment(String value, @Nullable String zone) {
        try {
            if (value.endsWith("Z")) {
                return zone == null
                        ? LocalDateTime.parse(value.substring(0, value.length() - 1), LOCAL)
                                .toInstant(ZoneOffset.UTC)
                        : null;
            }
            return Optional.ofNullable(zone)
                    .map(it -> LocalDateTime.parse(value, LOCAL)
                            .atZone(ZoneId.of(it))
                            .toInstant())
                    .orElse(null);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}
