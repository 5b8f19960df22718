package nl.leertafel.insight.loop;

import java.util.List;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All answers that were given. */
interface LoopAnswers extends Repository<LoopAnswer, LoopAnswerId> {

    LoopAnswer save(LoopAnswer answer);

    @Query("select a from LoopAnswer a where a.person = :person order by a.answeredAt")
    List<LoopAnswer> by(PersonId person);
}
