package nl.leertafel.insight.showcase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.insight.InsightState;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pages of all students. */
interface Showcases extends Repository<Showcase, PersonId> {

    /** How far an insight is that stands on work of students. */
    record FromWork(HandInId handIn, InsightState state) {}

    Showcase save(Showcase showcase);

    void delete(Showcase showcase);

    Optional<Showcase> findById(PersonId person);

    @Query("""
            select new nl.leertafel.insight.showcase.Showcases$FromWork(s.handIn, i.state)
            from Source s join Insight i on i.id = s.insight
            where s.handIn in :works and s.standing = STANDS and i.state <> PROPOSED
            """)
    List<FromWork> insights(Collection<HandInId> works);
}
