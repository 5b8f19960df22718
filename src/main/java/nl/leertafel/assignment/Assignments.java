package nl.leertafel.assignment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All assignments. Names stand in the module below: a list that is sorted and paged reads them in the same query. */
interface Assignments extends Repository<Assignment, AssignmentId> {

    String HEADING = """
            new nl.leertafel.assignment.AssignmentHeading(
                a.id, a.network, a.title, a.course, a.deadline, a.zoneId, a.deadlineInstant, a.lecturer, p.name)
            """;

    String SUMMARY = "select new nl.leertafel.assignment.AssignmentSummary(" + HEADING + """
              , (select count(g) from StudentGroup g where g.assignment = a.id), (select count(h) from HandIn h where h.assignment = a.id),
              (select count(u) from HandIn u
                where u.assignment = a.id and u.feedbackAt is null and a.lecturer.personId = :me))
            from Assignment a join Person p on p.id = a.lecturer
            """;

    String PERIOD = " and a.deadlineInstant >= :from and a.deadlineInstant < :until ";

    /** As it counts for a student, whose group may have got a later date. */
    String OWN_PERIOD = """
             and coalesce(e.untilInstant, a.deadlineInstant) >= :from and coalesce(e.untilInstant, a.deadlineInstant) < :until
            """;

    /** What someone may see: all of a network as its coordinator, what is theirs as lecturer, what they guide, what is for them. */
    String SEEN = """
            (:coordinator = true
              or :lecturer = true and a.lecturer.personId = :me
              or a.supervisor.personId = :me
              or exists (select 1 from Student s where s.id.assignmentId = a.id.assignmentId and s.id.personId = :me))
            """;

    String STUDENT = """
            from Assignment a join Student s on s.id.assignmentId = a.id.assignmentId
            join Person p on p.id = a.lecturer
            left join HandIn h on h.studentGroup = s.studentGroup
            left join Extension e on e.id = s.studentGroup
            where s.id.personId = :me
            """;

    Assignment saveAndFlush(Assignment assignment);

    Optional<Assignment> findById(AssignmentId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> lock(AssignmentId id);

    @Query("select " + HEADING + "from Assignment a join Person p on p.id = a.lecturer where a.id = :id")
    Optional<AssignmentHeading> heading(AssignmentId id);

    @Query(SUMMARY + """
            where a.network = :network and (:coordinator = true or a.lecturer.personId = :me)
            """ + PERIOD)
    List<AssignmentSummary> ofNetwork(
            NetworkId network, boolean coordinator, UUID me, Instant from, Instant until, Pageable page);

    /** What somebody guides from practice in these networks. */
    @Query(SUMMARY + "where a.supervisor.personId = :me and a.network in :networks" + PERIOD)
    List<AssignmentSummary> guided(UUID me, Collection<NetworkId> networks, Instant from, Instant until, Pageable page);

    @Query("select count(a) from Assignment a where a.supervisor.personId = :me and a.network in :networks" + PERIOD)
    int countGuided(UUID me, Collection<NetworkId> networks, Instant from, Instant until);

    @Query("""
            select count(a) from Assignment a
            where a.network = :network and (:coordinator = true or a.lecturer.personId = :me)
            """ + PERIOD)
    int countOfNetwork(NetworkId network, boolean coordinator, UUID me, Instant from, Instant until);

    @Query("select new nl.leertafel.assignment.MyAssignment(" + HEADING
            + ", h.handedInAt, h.feedbackAt, e.untilInstant) " + STUDENT + OWN_PERIOD)
    List<MyAssignment> ofStudent(UUID me, Instant from, Instant until, Pageable page);

    @Query("select count(a) " + STUDENT + OWN_PERIOD)
    int countOfStudent(UUID me, Instant from, Instant until);

    @Query("select new nl.leertafel.assignment.MyAssignment(" + HEADING
            + ", h.handedInAt, h.feedbackAt, e.untilInstant) " + STUDENT + OWN_PERIOD + "and h.id is null")
    List<MyAssignment> notHandedIn(UUID me, Instant from, Instant until, Pageable page);

    /** What was not handed in and is due in this time, as long as nobody changed it after {@code quietSince}. */
    @Query("""
            select new nl.leertafel.assignment.Assignments$DueSoon(a.id, s.id.personId, a.deadline, a.zoneId)
            from Assignment a join Student s on s.id.assignmentId = a.id.assignmentId
            left join HandIn h on h.studentGroup = s.studentGroup
            where a.deadlineInstant > :now and a.deadlineInstant < :until and a.changedAt <= :quietSince and h.id is null
              and not exists (select 1 from Extension e where e.id = s.studentGroup)
            order by a.deadlineInstant, a.id.assignmentId, s.id.personId
            """)
    List<DueSoon> dueSoon(Instant now, Instant until, Instant quietSince);

    /** As {@link #dueSoon}, for who got a later date: at that one, as long as it was not given after {@code quietSince}. */
    @Query("""
            select new nl.leertafel.assignment.Assignments$DueSoon(a.id, s.id.personId, e.until, a.zoneId)
            from Extension e join Student s on s.studentGroup = e.id
            join Assignment a on a.id.assignmentId = s.id.assignmentId
            left join HandIn h on h.studentGroup = e.id
            where e.untilInstant > :now and e.untilInstant < :until and e.givenAt <= :quietSince and h.id is null
            order by e.untilInstant, a.id.assignmentId, s.id.personId
            """)
    List<DueSoon> extendedDueSoon(Instant now, Instant until, Instant quietSince);

    /** One student and the deadline that is near. */
    record DueSoon(AssignmentId assignment, UUID student, LocalDateTime deadline, ZoneId zone) {}

    @Query(
            "select a from Assignment a join a.sessions t where t.session.sessionId = :session order by a.id.assignmentId")
    List<Assignment> linkedTo(UUID session);

    @Query("select " + HEADING + """
            from Assignment a join a.sessions t join Person p on p.id = a.lecturer
            where t.session.sessionId = :session and
            """ + SEEN)
    List<AssignmentHeading> ofSession(UUID session, boolean coordinator, boolean lecturer, UUID me, Pageable page);

    @Query("select count(a) from Assignment a join a.sessions t where t.session.sessionId = :session and " + SEEN)
    int countOfSession(UUID session, boolean coordinator, boolean lecturer, UUID me);

    /** Says since when, because H2 takes the index of question and deadline only then. */
    @Query("select " + HEADING + """
            from Assignment a join Person p on p.id = a.lecturer
            where a.question = :question and a.deadlineInstant >= :since
            """)
    List<AssignmentHeading> ofQuestion(QuestionId question, Instant since, Pageable page);

    @Query("""
            select a.id from Assignment a join Student s on s.id.assignmentId = a.id.assignmentId
            where a.question = :question and s.id.personId = :student
            """)
    List<AssignmentId> ofQuestionFor(QuestionId question, UUID student);

    @Query("select a.id from Assignment a where a.question = :question and a.lecturer.personId = :lecturer")
    List<AssignmentId> ofQuestionBy(QuestionId question, UUID lecturer);

    @Query("select a.id from Assignment a where a.question = :question and a.supervisor.personId = :supervisor")
    List<AssignmentId> ofQuestionGuidedBy(QuestionId question, UUID supervisor);

    @Query("select " + HEADING + "from Assignment a join Person p on p.id = a.lecturer where a.id in :ids")
    List<AssignmentHeading> headings(Collection<AssignmentId> ids, Pageable page);

    @Query("""
            select new nl.leertafel.assignment.Candidate(m.person, p.name, m.perspective)
            from Membership m join Person p on p.id = m.person
            where m.network = :network and m.person.personId <> :me
              and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)
              and (:prefix = '' and m.perspective = STUDENT
                or :prefix <> '' and m.person in (
                  select f.id from Person f join f.words w where w like concat(:prefix, '%')))
            order by case when m.perspective = STUDENT then 0 else 1 end, lower(p.name), m.id.membershipId
            """)
    List<Candidate> candidates(NetworkId network, UUID me, LocalDate day, String prefix, Pageable page);

    /** Where the lecturers of a network belong on this day. */
    @Query("""
            select distinct new nl.leertafel.assignment.Institution(o.id, o.name)
            from Membership m join Organisation o on o.id = m.organisation
            where m.network = :network and m.role = LECTURER
              and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)
            order by o.name
            """)
    List<Institution> institutions(NetworkId network, LocalDate day);

    @Query("""
            select new nl.leertafel.assignment.Candidate(m.person, p.name, m.perspective)
            from Membership m join Person p on p.id = m.person
            where m.network = :network and m.perspective <> STUDENT
              and m.fromDate <= :day and (m.untilDate is null or m.untilDate > :day)
              and m.person in (select f.id from Person f join f.words w where w like concat(:prefix, '%'))
            order by lower(p.name), m.id.membershipId
            """)
    List<Candidate> supervisors(NetworkId network, LocalDate day, String prefix, Pageable page);

    @Query("""
            select new nl.leertafel.assignment.HandInLine(
                h.id, a.id, a.title, case when g.name = '' then p.name else g.name end, h.handedInAt)
            from HandIn h join StudentGroup g on g.id = h.studentGroup
            join Assignment a on a.id = h.assignment join Person p on p.id = h.student
            where a.lecturer.personId = :me and h.feedbackAt is null and a.network in :networks
            order by h.handedInAt, h.id.handInId
            """)
    List<HandInLine> unanswered(UUID me, Collection<NetworkId> networks, Limit most);

    @Query("""
            select new nl.leertafel.assignment.HandInLine(
                h.id, a.id, a.title, case when g.name = '' then p.name else g.name end, h.handedInAt)
            from HandIn h join StudentGroup g on g.id = h.studentGroup
            join Assignment a on a.id = h.assignment join Person p on p.id = h.student
            where a.lecturer.personId = :me and a.network = :network
            order by h.handedInAt desc, h.id.handInId
            """)
    List<HandInLine> handedIn(UUID me, NetworkId network, Limit most);

    @Query("select a from Assignment a where a.lecturer = :lecturer order by a.deadlineInstant")
    List<Assignment> madeBy(PersonId lecturer);

    @Query("""
            select a from Assignment a join Student s on s.id.assignmentId = a.id.assignmentId
            where s.id.personId = :student
            order by a.deadlineInstant
            """)
    List<Assignment> madeFor(UUID student);

    @Query("select a from Assignment a where a.supervisor.personId = :supervisor order by a.deadlineInstant")
    List<Assignment> guidedBy(UUID supervisor);

    @Query("""
            select new nl.leertafel.assignment.AssignmentMoments$Moment(
                a.id.assignmentId, a.id, a.network, a.title, false, coalesce(e.until, a.deadline), a.zoneId,
                case when e.givenAt > a.changedAt then e.givenAt else a.changedAt end)
            from Student s join Assignment a on a.id.assignmentId = s.id.assignmentId
            left join Extension e on e.id = s.studentGroup
            where s.id.personId = :student
            """ + OWN_PERIOD)
    List<AssignmentMoments.Moment> inTimeOf(UUID student, Instant from, Instant until);
}
