package nl.leertafel.invitation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The entries for whole series in all calendars. */
interface SeriesInvitations extends Repository<SeriesInvitation, SeriesUid> {

    SeriesInvitation save(SeriesInvitation invitation);

    Optional<SeriesInvitation> findById(SeriesUid uid);

    @Query("select i from SeriesInvitation i where i.id in :uids order by i.id.seriesUid")
    List<SeriesInvitation> findAll(Collection<SeriesUid> uids);

    @Query("select i from SeriesInvitation i where i.person = :person order by i.id.seriesUid")
    List<SeriesInvitation> findByPerson(PersonId person);

    @Modifying(flushAutomatically = true)
    @Query("delete from SeriesInvitation i where i.person = :person")
    void deleteByPerson(PersonId person);
}
