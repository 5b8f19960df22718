package nl.leertafel.action;

/**
 * An action as the one who looks sees it.
 *
 * @param late whether its day has passed while something still has to happen
 * @param sessionSeen whether the page of its session is for the one who looks
 */
public record ActionDetails(ActionSummary action, ActionRights rights, boolean late, boolean sessionSeen) {

    public ActionItemId id() {
        return action.id();
    }

    public ActionStatus status() {
        return action.status();
    }
}
