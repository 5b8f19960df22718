package nl.leertafel.action;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed: what, who, and by which day.
 *
 * @param helpers who helps the owner, who is never one of them
 */
public record ActionPlan(String what, PersonId owner, Set<PersonId> helpers, LocalDate dueOn) {

    public static final int WHAT_LENGTH = 300;

    /** With more it is nobody's any more. */
    public static final int MOST_HELPERS = 10;

    public ActionPlan {
        what = PlainText.line("what", what, WHAT_LENGTH);
        var others = new HashSet<>(helpers);
        others.remove(owner);
        helpers = Set.copyOf(others);
        if (helpers.size() > MOST_HELPERS) {
            throw Refusal.at("helpers", "action.plan.helpers.most", MOST_HELPERS);
        }
    }

    /** Something one does alone. */
    public ActionPlan(String what, PersonId owner, LocalDate dueOn) {
        this(what, owner, Set.of(), dueOn);
    }

    public ActionPlan helpedBy(Set<PersonId> others) {
        return new ActionPlan(what, owner, others, dueOn);
    }

    /**
     * What someone filled in, as far as they did.
     *
     * @throws Refusal at the first field that is still empty
     */
    public static ActionPlan of(String what, @Nullable PersonId owner, @Nullable LocalDate dueOn) {
        var line = PlainText.line("what", what, WHAT_LENGTH);
        if (owner == null) {
            throw Refusal.at("owner", "action.plan.owner.missing");
        }
        if (dueOn == null) {
            throw Refusal.at("dueOn", "action.plan.dueOn.missing");
        }
        return new ActionPlan(line, owner, dueOn);
    }
}
