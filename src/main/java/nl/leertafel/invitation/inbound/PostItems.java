package nl.leertafel.invitation.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What waits for coordinators, and what they did with it. */
interface PostItems extends Repository<PostItem, PostItemId> {

    PostItem save(PostItem item);

    Optional<PostItem> findById(PostItemId id);

    String OPEN = """
            select new nl.leertafel.invitation.inbound.WaitingPost(
                i.id, i.kind, i.partStat, i.session, i.person, i.sender, i.senderName, i.otherAddress, i.otherName,
                i.subject, i.words, i.cameAt)
            from PostItem i where i.status = OPEN
            """;

    String NEWEST_FIRST = " order by i.cameAt desc, i.id.postItemId desc";

    @Query(OPEN + "and i.network = :network" + NEWEST_FIRST)
    List<WaitingPost> open(NetworkId network, Pageable page);

    @Query(OPEN + "and i.network is null" + NEWEST_FIRST)
    List<WaitingPost> openOfNobody(Pageable page);

    @Query("select count(i) from PostItem i where i.network = :network and i.status = OPEN")
    long countOpen(NetworkId network);

    @Query("select count(i) from PostItem i where i.sender = :sender and i.cameAt > :after")
    long countFrom(String sender, Instant after);

    @Query("select i from PostItem i where i.person = :person order by i.cameAt")
    List<PostItem> findByPerson(PersonId person);

    @Modifying
    @Query("update versioned PostItem i set i.decidedBy = null where i.decidedBy = :person")
    void forgetWhoDecided(UUID person);

    @Modifying
    @Query("delete from PostItem i where i.person = :person")
    void deleteByPerson(PersonId person);

    @Modifying
    @Query("delete from PostItem i where i.cameAt < :before or (i.kind = UNKNOWN and i.cameAt < :unknownBefore)")
    int forget(Instant before, Instant unknownBefore);
}
