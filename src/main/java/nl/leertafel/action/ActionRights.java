package nl.leertafel.action;

import nl.leertafel.kernel.PersonId;

/**
 * What someone may do with one action.
 *
 * @param track tell how it goes
 * @param edit change what was agreed, and with whom
 */
public record ActionRights(boolean see, boolean track, boolean edit) {

    /**
     * The one place where that is decided.
     *
     * @param coordinates whether this person coordinates the network of the action
     * @param involved whether this person has a seat in the session it came from, or helps
     */
    static ActionRights of(PersonId viewer, PersonId owner, PersonId agreedBy, boolean coordinates, boolean involved) {
        var see = coordinates || involved || viewer.equals(owner);
        var track = coordinates || viewer.equals(owner);
        var edit = coordinates || see && viewer.equals(agreedBy);
        return new ActionRights(see, track, edit);
    }
}
