package nl.leertafel.session.programme;

import java.util.List;
import java.util.Optional;
import nl.leertafel.session.SessionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The parts of all programmes. */
interface ProgrammeItems extends Repository<ProgrammeItem, ProgrammeItemId> {

    ProgrammeItem save(ProgrammeItem item);

    void delete(ProgrammeItem item);

    Optional<ProgrammeItem> findById(ProgrammeItemId id);

    @Query("select i from ProgrammeItem i where i.session = :session order by i.itemOrder, i.id.programmeItemId")
    List<ProgrammeItem> ofSession(SessionId session);
}
