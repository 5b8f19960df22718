package nl.leertafel.assignment.curriculum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everything that is not taught yet. */
interface CurriculumGaps extends Repository<CurriculumGap, CurriculumGapId> {

    String LINE = """
            select new nl.leertafel.assignment.curriculum.GapLine(
                g.id, o.name, n.name, g.asked, g.missing, a.course, coalesce(a.title, b.text.title),
                g.assignment, g.brief, g.writer, p.name, g.writtenAt)
            from CurriculumGap g
            join Organisation o on o.id = g.organisation
            join Network n on n.id = g.network
            left join Assignment a on a.id = g.assignment
            left join Brief b on b.id = g.brief
            left join Person p on p.id = g.writer
            """;

    /** What lecturers of an institution and coordinators of a network see of it. */
    String SEEN = "(g.organisation in :institutions or g.network in :networks)";

    CurriculumGap saveAndFlush(CurriculumGap gap);

    void delete(CurriculumGap gap);

    Optional<CurriculumGap> findById(CurriculumGapId id);

    @Query(LINE + "where " + SEEN + """
             and (:institution is null or g.organisation.organisationId = :institution)
            order by g.writtenAt desc, g.id.curriculumGapId
            """)
    List<GapLine> seen(
            Collection<OrganisationId> institutions,
            Collection<NetworkId> networks,
            @Nullable UUID institution,
            Pageable page);

    @Query("select distinct g.organisation from CurriculumGap g where " + SEEN)
    List<OrganisationId> institutions(Collection<OrganisationId> institutions, Collection<NetworkId> networks);

    @Query(LINE + "where g.assignment = :assignment and " + SEEN + " order by g.writtenAt desc, g.id.curriculumGapId")
    List<GapLine> ofAssignment(
            AssignmentId assignment,
            Collection<OrganisationId> institutions,
            Collection<NetworkId> networks,
            Pageable page);

    @Query("select g from CurriculumGap g where g.writer.personId = :person order by g.writtenAt")
    List<CurriculumGap> writtenBy(UUID person);
}
