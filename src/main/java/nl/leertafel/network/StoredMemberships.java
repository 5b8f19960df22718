package nl.leertafel.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All memberships, of now and of before. */
interface StoredMemberships extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    Optional<Membership> findById(MembershipId id);

    @Query("select m.network from Membership m where m.id = :id")
    Optional<NetworkId> networkOf(MembershipId id);

    List<Membership> findByPerson(PersonId person);

    void deleteByPerson(PersonId person);

    @Query("""
            select m.role from Membership m
            where m.person = :person and m.network = :network
              and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)""")
    Set<Role> rolesOf(PersonId person, NetworkId network, LocalDate day);

    @Query("""
            select m.network from Membership m
            where m.person = :person and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)""")
    Set<NetworkId> networksOf(PersonId person, LocalDate day);

    @Query("""
            select count(mine) > 0 from Membership mine join Membership theirs on theirs.network = mine.network
            where mine.person = :coordinator and mine.role = COORDINATOR
              and mine.fromDate <= :day and (mine.untilDate is null or mine.untilDate > :day)
              and theirs.person = :person""")
    boolean coordinates(PersonId coordinator, PersonId person, LocalDate day);

    @Query("""
            select m from Membership m
            where m.network = :network and m.person in :persons
              and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)""")
    List<Membership> active(NetworkId network, Collection<PersonId> persons, LocalDate day);

    @Query("""
            select count(m) from Membership m
            where m.network = :network and m.role = COORDINATOR
              and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)""")
    long countCoordinators(NetworkId network, LocalDate day);
}
