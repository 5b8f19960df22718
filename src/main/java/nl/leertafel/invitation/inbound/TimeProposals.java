package nl.leertafel.invitation.inbound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The times that people proposed. */
interface TimeProposals extends Repository<TimeProposal, TimeProposalId> {

    TimeProposal save(TimeProposal proposal);

    @Query(
            "select p from TimeProposal p where p.session = :session and p.status = OPEN order by p.startsAt, p.proposedAt")
    List<TimeProposal> open(SessionId session);

    @Query("select p from TimeProposal p where p.session = :session and p.person = :person and p.status = OPEN")
    List<TimeProposal> open(SessionId session, PersonId person);

    /** The sessions of a network that are still to come and for which another time was proposed. */
    @Query("""
            select distinct p.session from TimeProposal p join Session s on s.id = p.session
            where s.network = :network and s.startsInstant > :now and s.status = PUBLISHED and p.status = OPEN""")
    List<SessionId> sessions(NetworkId network, Instant now, Limit limit);

    @Query("select p from TimeProposal p where p.person = :person order by p.proposedAt")
    List<TimeProposal> findByPerson(PersonId person);

    @Modifying
    @Query("update versioned TimeProposal i set i.decidedBy = null where i.decidedBy = :person")
    void forgetWhoDecided(UUID person);

    @Modifying
    @Query("delete from TimeProposal p where p.person = :person")
    void deleteByPerson(PersonId person);

    @Modifying
    @Query("delete from TimeProposal p where p.proposedAt < :before")
    int forget(Instant before);
}
