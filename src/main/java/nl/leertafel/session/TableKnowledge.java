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

    /** How many people will be told by mail when this session moves or is cancelled. */
    int peopleToTell(SessionId session);
}
