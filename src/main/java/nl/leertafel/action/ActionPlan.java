package nl.leertafel.action;

import java.time.LocalDate;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What is agreed: what, who, and by which day. */
public record ActionPlan(String what, PersonId owner, LocalDate dueOn) {

    public static final int WHAT_LENGTH = 300;

    public ActionPlan {
        what = PlainText.line("what", what, WHAT_LENGTH);
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
