package nl.leertafel.minutes;

import java.util.List;
import java.util.Optional;
import nl.leertafel.session.SessionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All other texts. */
interface OutcomeWordings extends Repository<OutcomeWording, OutcomeWordingId> {

    OutcomeWording save(OutcomeWording wording);

    void delete(OutcomeWording wording);

    Optional<OutcomeWording> findById(OutcomeWordingId id);

    @Query("select w from OutcomeWording w where w.outcome = :outcome order by w.writtenAt")
    List<OutcomeWording> of(OutcomeId outcome);

    @Query("""
            select new nl.leertafel.minutes.OtherText(w.id, w.outcome, w.text)
            from OutcomeWording w join Outcome o on o.id = w.outcome
            where o.session = :session order by w.writtenAt, w.id.outcomeWordingId
            """)
    List<OtherText> ofSession(SessionId session);
}
