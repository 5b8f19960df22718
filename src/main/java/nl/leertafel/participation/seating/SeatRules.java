package nl.leertafel.participation.seating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;

/**
 * The rules of one table. Two rules are about other people altogether, or one is about some of those the other is about:
 * only then is it plain how many seats are still to be kept, and for whom.
 */
public record SeatRules(List<SeatRule> rules) {

    public static final SeatRules NONE = new SeatRules(List.of());

    /** How many people are still missing by one rule. */
    public record Missing(SeatRule rule, int people) {}

    /** @throws Refusal when two rules cross, are about the same people, or contradict one another */
    public SeatRules {
        rules = List.copyOf(rules);
        for (var one : rules) {
            for (var other : rules) {
                if (one != other && one.meets(other)) {
                    requireNested(one, other);
                }
            }
        }
        for (var rule : rules) {
            requirePossible(rules, rule);
        }
    }

    /** @throws Refusal when more people are asked for than there are seats */
    public void requireFits(int capacity) {
        if (!fits(capacity)) {
            throw Refusal.at("rules", "participation.plan.tooMany", floor(), capacity);
        }
    }

    public boolean fits(int capacity) {
        return floor() <= capacity;
    }

    /** How many seats there must be at least. */
    public int floor() {
        return wanted(Map.of());
    }

    /** How many more people must come before every rule has enough, if the right ones do. */
    public int wanted(Map<Perspective, Integer> people) {
        return outermost(rules).stream()
                .mapToInt(it -> wanted(rules, it, people))
                .sum();
    }

    /** For whom seats are still to be kept: each rule with what is missing by it, smallest groups first. */
    public List<Missing> missing(Map<Perspective, Integer> people) {
        return rules.stream()
                .map(it -> new Missing(it, it.atLeast() - count(it, people)))
                .filter(it -> it.people() > 0)
                .sorted(Comparator.comparingInt(it -> it.rule().perspectives().size()))
                .toList();
    }

    /** Who else is still missing; when nobody else is, those of this party's own kind who come without it. */
    Set<Perspective> missingBeside(Party party, Map<Perspective, Integer> people) {
        var missing = missing(people).stream().map(Missing::rule).toList();
        var others =
                missing.stream().filter(it -> !it.isAbout(party.perspective())).toList();
        return (others.isEmpty() ? missing : others)
                .stream().flatMap(it -> it.perspectives().stream()).collect(Collectors.toSet());
    }

    /** The rule by which there are enough of them already, if there is one. */
    Optional<SeatRule> enoughOf(Party party, Map<Perspective, Integer> people) {
        return rules.stream()
                .filter(it -> it.isAbout(party.perspective()))
                .filter(it -> it.atMost() != null && count(it, people) + party.people() > it.atMost())
                .findFirst();
    }

    private static int count(SeatRule rule, Map<Perspective, Integer> people) {
        return rule.perspectives().stream()
                .mapToInt(it -> people.getOrDefault(it, 0))
                .sum();
    }

    private static int wanted(List<SeatRule> rules, SeatRule rule, Map<Perspective, Integer> people) {
        int within = inside(rules, rule).stream()
                .mapToInt(it -> wanted(rules, it, people))
                .sum();
        return Math.max(within, rule.atLeast() - count(rule, people));
    }

    /** The largest number of people a rule allows, given the rules inside it. */
    private static int most(List<SeatRule> rules, SeatRule rule) {
        var inside = inside(rules, rule);
        var named = inside.stream().mapToInt(it -> it.perspectives().size()).sum();
        long within = named < rule.perspectives().size()
                ? Integer.MAX_VALUE
                : inside.stream().mapToLong(it -> most(rules, it)).sum();
        return (int) Math.min(within, rule.atMost() == null ? Integer.MAX_VALUE : rule.atMost());
    }

    private static void requireNested(SeatRule one, SeatRule other) {
        if (one.perspectives().equals(other.perspectives())) {
            throw Refusal.at("rules", "participation.plan.rule.twice");
        }
        if (!one.isWithin(other) && !other.isWithin(one)) {
            throw Refusal.at("rules", "participation.plan.rule.cross");
        }
    }

    private static void requirePossible(List<SeatRule> rules, SeatRule rule) {
        int needed = wanted(rules, rule, Map.of());
        if (needed > most(rules, rule)) {
            throw Refusal.at("rules", "participation.plan.rule.contradict");
        }
    }

    private static List<SeatRule> inside(List<SeatRule> rules, SeatRule rule) {
        return outermost(
                rules.stream().filter(it -> it != rule && it.isWithin(rule)).toList());
    }

    private static List<SeatRule> outermost(List<SeatRule> rules) {
        return rules.stream()
                .filter(it -> rules.stream().noneMatch(other -> other != it && it.isWithin(other)))
                .toList();
    }
}
