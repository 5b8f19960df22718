package nl.leertafel.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All organisations. */
interface Organisations extends Repository<Organisation, OrganisationId> {

    Organisation saveAndFlush(Organisation organisation);

    Optional<Organisation> findById(OrganisationId id);

    List<Organisation> findByIdIn(Collection<OrganisationId> ids);

    @Query("select o.id from Organisation o where lower(o.name) = lower(:name)")
    Optional<OrganisationId> idOf(String name);

    @Query("select o from Organisation o where lower(o.name) in :names")
    List<Organisation> findByLowerCaseNames(Collection<String> names);

    @Query("""
            select new nl.leertafel.people.OrganisationSummary(o.id, o.name, o.kind, o.version)
            from Organisation o order by o.name""")
    List<OrganisationSummary> all(Pageable page);

    @Query("""
            select new nl.leertafel.people.OrganisationSummary(o.id, o.name, o.kind, o.version)
            from Organisation o
            where o.id in (select q.id from Organisation q join q.words w where w like concat(:prefix, '%'))
            order by o.name""")
    List<OrganisationSummary> search(String prefix, Pageable page);

    @Query("select count(o) from Organisation o")
    long countAll();

    @Query("""
            select count(o) from Organisation o
            where o.id in (select q.id from Organisation q join q.words w where w like concat(:prefix, '%'))""")
    long countFound(String prefix);
}
