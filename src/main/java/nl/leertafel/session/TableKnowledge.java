package nl.leertafel.session;

import java.util.Collection;
import java.util.Map;
import nl.leertafel.kernel.PersonId;

/** What a list or a page of sessions needs to know about the people at the table; the module above implements it. */
public interface TableKnowledge {

    /** Whether this person was invited or signed up, whatever came of it, unless taken off by the coordinator. */
    boolean isInvolved(SessionId session, PersonId person);

    /** The sessions this person is involved in. */
    Collection<SessionId> sessionsOf(PersonId person);

    /** How many seats are taken, for each of these sessions; absent means none. */
    Map<SessionId, Integer> seatsTaken(Collection<SessionId> sessions);

    /**
     * Checks that so many seats are enough for who should be at this table.
     *
     * @throws nl.leertafel.kernel.Refusal when they are not
     */
    void requireFits(SessionId session, int capacity);

    /** How many people in line would be offered a seat if the session had this many. */
    int offersAt(SessionDetails session, int capacity);

    /** How many people will be told by mail when these sessions move or are cancelled, each counted once. */
    int peopleToTell(Collection<SessionId> sessions);
}
