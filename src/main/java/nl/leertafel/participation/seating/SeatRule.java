package nl.leertafel.participation.seating;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.session.SessionPlan;
import org.jspecify.annotations.Nullable;

/**
 * How many people of some perspectives together a table wants.
 *
 * @param atLeast so many seats are kept for them; zero means none
 * @param atMost no more of them than this; null means as many as there are seats
 */
@Embeddable
public record SeatRule(
        @Convert(converter = PerspectivesConverter.class) Set<Perspective> perspectives,
        int atLeast,
        @Nullable Integer atMost)
        implements Serializable {

    /** @throws Refusal when it names nobody, says nothing, or asks for more than it allows */
    public SeatRule {
        if (perspectives.isEmpty()) {
            throw Refusal.at("rules", "participation.plan.rule.nobody");
        }
        if (atLeast < 0 || (atMost != null && atMost < 0)) {
            throw Refusal.at("rules", "participation.plan.rule.negative");
        }
        if (atLeast > SessionPlan.MAX_CAPACITY || (atMost != null && atMost > SessionPlan.MAX_CAPACITY)) {
            throw Refusal.at("rules", "participation.plan.rule.number", SessionPlan.MAX_CAPACITY);
        }
        if (atMost == null ? atLeast == 0 : atMost < atLeast) {
            throw Refusal.at(
                    "rules", atMost == null ? "participation.plan.rule.empty" : "participation.plan.rule.most");
        }
        perspectives = Set.copyOf(EnumSet.copyOf(perspectives));
    }

    boolean isAbout(Perspective perspective) {
        return perspectives.contains(perspective);
    }

    /** Whether everybody this rule is about, that rule is about too. */
    boolean isWithin(SeatRule other) {
        return other.perspectives.containsAll(perspectives);
    }

    boolean meets(SeatRule other) {
        return perspectives.stream().anyMatch(other::isAbout);
    }
}
