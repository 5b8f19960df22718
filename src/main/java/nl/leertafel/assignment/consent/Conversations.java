package nl.leertafel.assignment.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.Candidate;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All conversations of students, and who of them talks. */
interface Conversations extends Repository<Conversation, ConversationId> {

    Conversation saveAndFlush(Conversation conversation);

    Optional<Conversation> findById(ConversationId id);

    void delete(Conversation conversation);

    @Query("""
            select c from Conversation c where c.assignment = :assignment
            order by c.heldOn, c.id.conversationId
            """)
    List<Conversation> of(AssignmentId assignment, Pageable page);

    @Query("select c from Conversation c where c.studentGroup = :group order by c.heldOn, c.id.conversationId")
    List<Conversation> of(StudentGroupId group, Pageable page);

    /** With a story that may be used for one of these. */
    @Query("""
            select c from Conversation c where c.assignment = :assignment and c.standing = HELD and c.story is not null
              and exists (
                select 1 from Conversation d join d.consents g
                where d.id = c.id and key(g) in :uses and g.withdrawnAt is null)
            order by c.heldOn, c.id.conversationId
            """)
    List<Conversation> told(AssignmentId assignment, Collection<ConsentUse> uses, Pageable page);

    @Query("""
            select c from Conversation c join Assignment a on a.id = c.assignment
            where a.network = :network and c.standing = HELD and c.story is not null
              and exists (
                select 1 from Conversation d join d.consents g
                where d.id = c.id and key(g) = :use and g.withdrawnAt is null)
            order by c.heldOn desc, c.id.conversationId
            """)
    List<Conversation> told(NetworkId network, ConsentUse use, Limit most);

    @Query("select c from Conversation c join c.consents g where g.file.fileId = :file")
    Optional<Conversation> findByPaper(UUID file, Limit one);

    @Query("select s.studentGroup from Student s where s.id.assignmentId = :assignment and s.id.personId = :person")
    Optional<StudentGroupId> groupOf(UUID assignment, UUID person);

    @Query("select g.id from StudentGroup g where g.assignment = :assignment order by g.number")
    List<StudentGroupId> groups(AssignmentId assignment);

    /** Who is in these groups, by name. */
    @Query("""
            select new nl.leertafel.assignment.consent.Conversations$Talker(g.id, g.name, p.name)
            from StudentGroup g left join Student s on s.studentGroup = g.id
            left join Person p on p.id.personId = s.id.personId
            where g.id in :groups
            order by g.number, lower(p.name), s.id.personId
            """)
    List<Talker> talkers(Collection<StudentGroupId> groups);

    /** A student by name, in a group that may have a name too. */
    record Talker(
            StudentGroupId group,
            String groupName,
            @Nullable String student) {}

    /** Members to talk with, by the beginning of a word in the name: nobody is handed a list of everyone. */
    @Query("""
            select new nl.leertafel.assignment.Candidate(m.person, p.name, m.perspective)
            from Membership m join Person p on p.id = m.person
            where m.network = :network and m.person <> :lecturer
              and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)
              and m.person in (select f.id from Person f join f.words w where w like concat(:prefix, '%'))
            order by lower(p.name), m.id.membershipId
            """)
    List<Candidate> members(NetworkId network, PersonId lecturer, LocalDate day, String prefix, Pageable page);

    /** What holds more than anybody needs, of groups that were to hand in, and did, before this moment. */
    @Query("""
            select c from Conversation c join Assignment a on a.id = c.assignment
            left join Extension e on e.id = c.studentGroup left join HandIn h on h.studentGroup = c.studentGroup
            where a.deadlineInstant < :before and coalesce(e.untilInstant, a.deadlineInstant) < :before
              and coalesce(h.handedInAt, a.deadlineInstant) < :before and (c.notes is not null or c.name is not null)
            order by c.id.conversationId
            """)
    List<Conversation> overdue(Instant before, Limit most);

    @Query("select c from Conversation c where c.person = :person order by c.plannedAt")
    List<Conversation> with(PersonId person);

    @Query("""
            select distinct c from Conversation c left join c.consents g
            where c.plannedBy = :person or g.notedBy = :person
            """)
    List<Conversation> plannedOrNotedBy(PersonId person);

    /**
     * How many the work of each of these groups rests on; a group that talked with nobody is absent. What was taken back
     * counts until the work is handed in without it.
     */
    @Query("""
            select new nl.leertafel.assignment.consent.Conversations$Number(c.studentGroup.studentGroupId, count(c))
            from Conversation c
            where c.studentGroup in :groups and (c.standing = HELD or c.standing = TAKEN_BACK and not exists (
                select 1 from HandIn h where h.studentGroup = c.studentGroup and h.handedInAt > c.answeredAt))
            group by c.studentGroup.studentGroupId
            """)
    List<Number> held(Collection<StudentGroupId> groups);

    /** How many of them everyone may read of; a group without is absent. */
    @Query("""
            select new nl.leertafel.assignment.consent.Conversations$Number(c.studentGroup.studentGroupId, count(c))
            from Conversation c join c.consents g
            where c.studentGroup in :groups and c.standing = HELD and key(g) = PUBLIC and g.withdrawnAt is null
            group by c.studentGroup.studentGroupId
            """)
    List<Number> open(Collection<StudentGroupId> groups);

    /** Of how much since then somebody said that it may not be used any more. */
    @Query("""
            select count(c) from Conversation c left join c.consents g
            where c.studentGroup = :group
              and (g.withdrawnAt >= :since or c.standing = TAKEN_BACK and c.answeredAt >= :since)
            """)
    long takenBack(StudentGroupId group, Instant since);

    /** How many conversations of a group. */
    record Number(UUID group, long conversations) {}
}
