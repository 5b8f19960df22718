package nl.leertafel.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Addresses with which something is the matter. */
interface TroubledAddresses extends Repository<TroubledAddress, String> {

    String TROUBLE = """
            select new nl.leertafel.mail.AddressTrouble(a.address, a.suppressed, a.reason, a.detail, a.since)
            from TroubledAddress a
            """;

    TroubledAddress save(TroubledAddress address);

    Optional<TroubledAddress> findById(String address);

    @Query("select a.address from TroubledAddress a where a.address in :addresses and a.suppressed = true")
    List<String> suppressed(Collection<String> addresses);

    @Query(TROUBLE + " where a.address in :addresses")
    List<AddressTrouble> troubles(Collection<String> addresses);

    @Query(TROUBLE + " order by a.since desc, a.address")
    List<AddressTrouble> newest(Pageable page);

    @Query("select count(a) from TroubledAddress a")
    long count();

    @Modifying(flushAutomatically = true)
    @Query("delete from TroubledAddress a where a.address = :address")
    int remove(String address);

    @Query("select a from TroubledAddress a where a.person = :person order by a.address")
    List<TroubledAddress> findByPerson(PersonId person);

    @Modifying
    @Query("delete from TroubledAddress a where a.person = :person")
    void deleteByPerson(PersonId person);

    @Modifying
    @Query("""
            delete from TroubledAddress a
            where a.since < :aYearAgo or (a.person is null and a.since < :aMonthAgo)""")
    int forget(Instant aYearAgo, Instant aMonthAgo);
}
