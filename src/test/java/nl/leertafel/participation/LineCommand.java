package nl.leertafel.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import org.jspecify.annotations.Nullable;

/** Something that may happen to a table of at most seven seats, five days before its evening or later. */
sealed interface LineCommand {

    record SignUp(String guest, Party party) implements LineCommand {}

    record Accept(String guest) implements LineCommand {}

    record Decline(String guest) implements LineCommand {}

    record ComeAs(String guest, Party party) implements LineCommand {}

    record Resize(int capacity) implements LineCommand {}

    record Plan(SeatRules rules, @Nullable LocalDate keptUntil) implements LineCommand {}

    record Pass(int hours) implements LineCommand {}

    List<SeatRules> RULES = List.of(
            SeatRules.NONE,
            new SeatRules(List.of(rule(2, null, Perspective.RESIDENT))),
            new SeatRules(List.of(rule(0, 2, Perspective.PROFESSIONAL))),
            new SeatRules(List.of(rule(1, null, Perspective.RESIDENT), rule(1, 2, Perspective.OFFICIAL))),
            new SeatRules(List.of(
                    rule(1, 3, Perspective.RESIDENT), rule(3, null, Perspective.RESIDENT, Perspective.STUDENT))));

    Perspective[] WHO = {Perspective.RESIDENT, Perspective.STUDENT, Perspective.PROFESSIONAL, Perspective.OFFICIAL};

    /** A sequence that begins with people who want to come; the same seed gives the same sequence. */
    static List<LineCommand> sequence(long seed, int length, LocalDate evening) {
        var random = new Random(seed);
        var commands = new ArrayList<LineCommand>();
        commands.add(new Resize(2 + random.nextInt(6)));
        commands.add(plan(random, evening));
        for (int i = 0; i < length; i++) {
            commands.add(any(random, evening));
        }
        return commands;
    }

    private static LineCommand any(Random random, LocalDate evening) {
        var guest = "Gast " + random.nextInt(12);
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3, 4 -> new SignUp(guest, party(random));
            case 5, 6, 7 -> new Accept(guest);
            case 8, 9 -> new Decline(guest);
            case 10 -> new ComeAs(guest, party(random));
            case 11 -> new Resize(2 + random.nextInt(6));
            case 12 -> plan(random, evening);
            default -> new Pass(random.nextInt(30));
        };
    }

    private static LineCommand plan(Random random, LocalDate evening) {
        var keptUntil = random.nextBoolean() ? null : evening.minusDays(random.nextInt(7));
        return new Plan(RULES.get(random.nextInt(RULES.size())), keptUntil);
    }

    private static Party party(Random random) {
        var isAlone = random.nextInt(3) > 0;
        return new Party(
                WHO[random.nextInt(WHO.length)], isAlone ? 1 : 1 + random.nextInt(3), isAlone ? 0 : random.nextInt(2));
    }

    private static SeatRule rule(int atLeast, @Nullable Integer atMost, Perspective... perspectives) {
        return new SeatRule(Set.of(perspectives), atLeast, atMost);
    }
}
