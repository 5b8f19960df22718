package nl.leertafel.participation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.participation.seating.SeatRules.Missing;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.SeatMark;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the plan for a table, and how far the table is, in plain sentences. */
@Component
public class PlanText {

    private final MessageSource texts;
    private final SpokenTime time;
    private final Clock clock;

    PlanText(MessageSource texts, SpokenTime time, Clock clock) {
        this.texts = texts;
        this.time = time;
        this.clock = clock;
    }

    /** Who should sit at this table and until when seats are kept for them; empty when whoever comes is welcome. */
    public String plan(SessionDetails session, TableView table, Locale locale) {
        var rules = rules(table.table().rules(), locale);
        return table.table().rules().floor() == 0 || hasStarted(session)
                ? rules
                : rules + " " + kept(table, Language.of(locale).locale());
    }

    /** "Aan deze tafel zitten minstens 3 bewoners, en hoogstens 4 professionals."; empty without rules. */
    public String rules(SeatRules rules, Locale locale) {
        var spoken = Language.of(locale).locale();
        var least = rules.rules().stream().filter(it -> it.atLeast() > 0).toList();
        var most = rules.rules().stream()
                .filter(it -> it.atMost() != null && it.atMost() > 0)
                .toList();
        var none = rules.rules().stream()
                .filter(it -> Integer.valueOf(0).equals(it.atMost()))
                .map(it -> say(spoken, "participation.plan.not", group(it.perspectives(), 0, spoken)));
        return Stream.concat(Stream.of(numbers(least, most, spoken)), none)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whom the table still misses and why that matters, a sentence each; none once the session has begun. */
    public List<String> missing(SessionDetails session, TableView table, Locale locale) {
        if (hasStarted(session)) {
            return List.of();
        }
        var spoken = Language.of(locale).locale();
        return table.wanted().stream()
                .map(it -> say(
                        spoken,
                        "participation.missing",
                        count(it.rule(), it.people(), spoken),
                        say(spoken, "participation.missing.why." + TableView.first(it.rule()))))
                .toList();
    }

    /** The picture in words, in one line. */
    public String picture(TableView table, Locale locale) {
        var spoken = Language.of(locale).locale();
        var numbers = say(spoken, "participation.public.picture", table.taken(), table.free());
        return Stream.concat(
                        Stream.of(numbers),
                        Stream.concat(offered(table, spoken), kept(table.kept(), spoken))
                                .map(SeatLine::words))
                .collect(Collectors.joining(", "));
    }

    /** The same numbers as the picture, line by line. */
    public List<SeatLine> lines(TableView table, Locale locale) {
        var spoken = Language.of(locale).locale();
        var lines = new ArrayList<SeatLine>();
        table.seated()
                .forEach((perspective, people) -> lines.add(new SeatLine(
                        SeatMark.taken(perspective),
                        people,
                        say(spoken, "participation.public.seated." + perspective, people),
                        say(spoken, "network.perspective." + perspective))));
        if (table.helpers() > 0) {
            lines.add(line(SeatMark.helper(), table.helpers(), "helpers", spoken));
        }
        offered(table, spoken).forEach(lines::add);
        kept(table.kept(), spoken).forEach(lines::add);
        var open = table.free() - table.keptSeats();
        if (open > 0) {
            lines.add(line(SeatMark.FREE, open, "open", spoken));
        }
        return lines;
    }

    private Stream<SeatLine> offered(TableView table, Locale spoken) {
        return table.offered() == 0
                ? Stream.empty()
                : Stream.of(line(new SeatMark("resident", "offered"), table.offered(), "offered", spoken));
    }

    private Stream<SeatLine> kept(List<Missing> kept, Locale spoken) {
        return kept.stream().map(it -> {
            var whom = group(it.rule().perspectives(), 0, spoken);
            return new SeatLine(
                    SeatMark.wanted(TableView.first(it.rule())),
                    it.people(),
                    say(spoken, "participation.seats.kept", it.people(), whom),
                    say(spoken, "participation.seats.label.kept", whom));
        });
    }

    private SeatLine line(SeatMark mark, int seats, String kind, Locale spoken) {
        return new SeatLine(
                mark,
                seats,
                say(spoken, "participation.seats." + kind, seats),
                say(spoken, "participation.seats.label." + kind));
    }

    private String kept(TableView table, Locale spoken) {
        var until = table.keptUntil();
        if (until == null) {
            return say(spoken, "participation.plan.kept.start");
        }
        var key = table.table().kept() ? "participation.plan.kept.until" : "participation.plan.kept.over";
        return say(spoken, key, time.day(until, spoken));
    }

    private String numbers(List<SeatRule> least, List<SeatRule> most, Locale spoken) {
        var floors = counts(least, SeatRule::atLeast, spoken);
        var ceilings = counts(most, PlanText::atMost, spoken);
        if (least.isEmpty()) {
            return most.isEmpty() ? "" : say(spoken, "participation.plan.most", sum(most, PlanText::atMost), ceilings);
        }
        var people = sum(least, SeatRule::atLeast);
        return most.isEmpty()
                ? say(spoken, "participation.plan.least", people, floors)
                : say(spoken, "participation.plan.leastAndMost", people, floors, ceilings);
    }

    private String counts(List<SeatRule> rules, ToIntFunction<SeatRule> number, Locale spoken) {
        var outer = rules.stream()
                .filter(it -> rules.stream().noneMatch(other -> isInside(it, other)))
                .map(it -> {
                    var count = count(it, number.applyAsInt(it), spoken);
                    var inside =
                            rules.stream().filter(other -> isInside(other, it)).toList();
                    return inside.isEmpty()
                            ? count
                            : say(spoken, "participation.plan.ofWhom", count, counts(inside, number, spoken));
                })
                .toList();
        return list(outer, "participation.plan.and", spoken);
    }

    private static boolean isInside(SeatRule rule, SeatRule other) {
        return !rule.equals(other) && other.perspectives().containsAll(rule.perspectives());
    }

    /** "4 bewoners of mensen van cliëntenorganisaties". */
    private String count(SeatRule rule, int people, Locale spoken) {
        return people + " " + group(rule.perspectives(), people, spoken);
    }

    private String group(Collection<Perspective> perspectives, int people, Locale spoken) {
        var key = people == 1 ? "participation.plan.one." : "participation.group.";
        return list(
                perspectives.stream().sorted().map(it -> say(spoken, key + it)).toList(),
                "participation.plan.or",
                spoken);
    }

    private String list(List<String> parts, String lastKey, Locale spoken) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return say(spoken, lastKey, String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static int sum(List<SeatRule> rules, ToIntFunction<SeatRule> number) {
        return rules.stream().mapToInt(number).sum();
    }

    private static int atMost(SeatRule rule) {
        return Objects.requireNonNull(rule.atMost());
    }

    /** Whether it is too late to plan who sits at this table. */
    public boolean hasStarted(SessionDetails session) {
        return session.hasStarted(clock.instant());
    }

    private String say(Locale spoken, String key, Object... arguments) {
        return texts.getMessage(key, arguments, spoken);
    }
}
