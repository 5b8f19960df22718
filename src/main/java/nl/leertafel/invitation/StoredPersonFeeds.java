package nl.leertafel.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All addresses of people's own agendas, revoked ones too. */
interface StoredPersonFeeds extends Repository<PersonFeed, PersonFeedId> {

    PersonFeed save(PersonFeed feed);

    Optional<PersonFeed> findById(PersonFeedId id);

    @Query("select f from PersonFeed f where f.tokenHash = :hash")
    Optional<PersonFeed> findByHash(String hash);

    @Query("select f from PersonFeed f where f.person = :person order by f.createdAt, f.id.personFeedId")
    List<PersonFeed> findByPerson(PersonId person);

    /** Not as a change of the feed: what someone sees of it meanwhile stays theirs to change. */
    @Modifying
    @Query("update PersonFeed f set f.lastUsedAt = :now where f.id = :id")
    void used(PersonFeedId id, Instant now);
}
