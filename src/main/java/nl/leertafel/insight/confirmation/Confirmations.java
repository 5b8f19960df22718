package nl.leertafel.insight.confirmation;

import java.util.List;
import java.util.Optional;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.InsightState;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All questions to people outside whether an insight is so. */
interface Confirmations extends Repository<Confirmation, ConfirmationId> {

    Confirmation saveAndFlush(Confirmation confirmation);

    Optional<Confirmation> findById(ConfirmationId id);

    @Query("select c from Confirmation c where c.insight = :insight order by c.askedAt, c.id.insightConfirmationId")
    List<Confirmation> of(InsightId insight);

    @Query(
            "select count(c) > 0 from Confirmation c where c.insight = :insight and c.state = :state and c.person = :person")
    boolean isAsked(InsightId insight, InsightState state, PersonId person);

    @Query("select c from Confirmation c where c.person = :person or c.askedBy = :person order by c.askedAt")
    List<Confirmation> concerning(PersonId person);
}
