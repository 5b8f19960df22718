package nl.leertafel.action;

import java.util.function.Consumer;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Changes an action as long as it still is what was on the screen; the caller has checked the permission. */
@Component
class ActionChanges {

    private final ActionItems items;

    ActionChanges(ActionItems items) {
        this.items = items;
    }

    ActionItem existing(ActionItemId id) {
        return items.findById(id).orElseThrow(() -> new NotFound("action " + id.actionItemId()));
    }

    /**
     * Another state; asked twice, it changes once.
     *
     * @throws Refusal when somebody changed the action since
     */
    void become(ActionStatus wanted, ActionItem item, int versionSeen, Consumer<ActionItem> verb) {
        if (!item.is(wanted) || wanted == ActionStatus.DROPPED) {
            change(item, versionSeen, verb);
        }
    }

    void change(ActionItem item, int versionSeen, Consumer<ActionItem> verb) {
        if (!item.isStill(versionSeen)) {
            throw changedMeanwhile();
        }
        verb.accept(item);
        try {
            items.saveAndFlush(item);
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw changedMeanwhile();
        }
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because("action.changedMeanwhile");
    }
}
