package nl.leertafel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

abstract class DemoSeedContract {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @Autowired
    private Database database;

    @Autowired
    private InvitationWorker calendars;

    @Autowired
    private NetworkDirectory networks;

    @Autowired
    private SessionDirectory sessions;

    @Test
    void makesALivelyDemonstrationWithinTheRulesOfTheUseCases() {
        sow();

        isCompleteAndInTheRightState();
        hasTheKenniscafeAboutEvictions();
        seatsEveryoneAsWritten();
        keepsWhatTheTablesPromise();
        happenedInThePast();
        hasAssignmentsInEveryState();
        talkedWithPeopleByTheirLeave();
        learnedFromWhatWorkedAndWhatDidNot();
        asksStudentsWhatPracticeWantsToKnow();
        remembersWhatWasAgreed();
        mailsNobodyAboutWhatIsOver();
    }

    /** What people are to do is as it was agreed: only whoever still has to do it was written to. */
    private void learnedFromWhatWorkedAndWhatDidNot() {
        assertThat(count("select count(*) from insight")).isEqualTo(3);
        assertThat(count("select count(distinct state) from insight")).isEqualTo(3);
        assertThat(count("select count(*) from insight_confirmation where answer = 'YES'"))
                .isEqualTo(2);
        assertThat(count("select count(*) from insight_source where quote is not null"))
                .isEqualTo(2);
        assertThat(count("select count(*) from insight_source where standing = 'ASKED'"))
                .isEqualTo(1);
    }

    private void asksStudentsWhatPracticeWantsToKnow() {
        assertThat(count("select count(*) from brief where status = 'OPEN'")).isEqualTo(3);
        assertThat(count("select count(*) from brief where status = 'RETURNED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from brief where taken_by is not null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from brief where said is not null and session_id is not null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from curriculum_gap")).isEqualTo(1);
    }

    private void remembersWhatWasAgreed() {
        assertThat(count("select count(*) from action_item")).isEqualTo(20);
        assertThat(count("select count(distinct status) from action_item")).isEqualTo(4);
        assertThat(count("select count(*) from action_item where changed_at >= ?", startOfToday()))
                .isZero();
        assertThat(count("select count(*) from action_item where status in ('DONE', 'DROPPED')"
                        + " and person_id <> agreed_by"))
                .isZero();
        assertThat(count("select count(*) from outbox_message where topic like 'action/%'"))
                .isEqualTo(count("select count(*) from action_item where person_id <> agreed_by")
                        + count("select count(*) from action_item_helper h join action_item a"
                                + " on a.action_item_id = h.action_item_id where h.person_id <> a.agreed_by"));
    }

    private void sow() {
        try (var demo = new AnnotationConfigApplicationContext()) {
            demo.setParent(application);
            demo.getEnvironment().setActiveProfiles("demo");
            demo.register(
                    DemoSeed.class,
                    DemoMembers.class,
                    DemoAgenda.class,
                    DemoSessions.class,
                    DemoReflections.class,
                    DemoAssignments.class,
                    DemoConversations.class,
                    DemoActions.class,
                    DemoMinutes.class,
                    DemoInsights.class,
                    DemoBriefs.class,
                    DemoLoop.class,
                    DemoPeople.class);
            demo.refresh();
            demo.getBean(DemoSeed.class).sow(clock::set);
            assertThat(demo.getBean(DemoPeople.class).all())
                    .extracting(DemoPeople.DemoPerson::part)
                    .containsExactly(
                            "coordinator",
                            "lecturer",
                            "resident",
                            "student",
                            "professional",
                            "official",
                            "administrator");
        }
    }

    private void isCompleteAndInTheRightState() {
        assertThat(count("select count(*) from reflection where visibility <> 'PRIVATE'"))
                .isEqualTo(12);
        assertThat(count("select count(distinct visibility) from reflection")).isEqualTo(4);
        assertThat(count("select count(*) from reflection where source = 'CARD'"))
                .isEqualTo(1);
        assertThat(count("select count(distinct reflection_id) from reflection_wall"))
                .isEqualTo(2);
        assertThat(count("select count(*) from barometer_score where side = 'ALL'"))
                .isEqualTo(2);
        assertThat(count("select count(*) from reflection where visibility = 'PRIVATE'"))
                .isEqualTo(8);
        assertThat(count("select count(*) from echo where answer is not null")).isEqualTo(3);
        assertThat(count("select count(*) from loop_answer")).isEqualTo(5);
        assertThat(count("select count(*) from contribution where open = true")).isPositive();
        assertThat(count("select count(*) from action_item_helper")).isPositive();
        assertThat(count("select count(*) from network")).isEqualTo(2);
        assertThat(count("select count(*) from organisation")).isEqualTo(12);
        assertThat(count("select count(*) from person"))
                .as("and four whom students and lecturers write to")
                .isEqualTo(contents().mapToLong(it -> it.people().size()).sum() + 4);
        assertThat(count("select count(*) from session")).isEqualTo(30);
        contents()
                .forEach(content -> content.sessions()
                        .forEach(session -> assertThat(database.sql("""
                                select s.status from session s join network n on n.network_id = s.network_id
                                where n.slug = ? and s.slug = ?
                                """)
                                        .params(content.network().slug(), session.slug())
                                        .query(String.class)
                                        .single())
                                .as(session.key())
                                .isEqualTo(session.status().name())));
        assertThat(count("select count(*) from theme")).isEqualTo(6);
        assertThat(count("select count(*) from question")).isEqualTo(14);
        assertThat(count("select count(*) from session where question_id is null"))
                .isZero();
        assertThat(count("select count(*) from membership where until_date is not null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from membership where role = 'COORDINATOR' and until_date is null"))
                .isEqualTo(4);
    }

    private void hasTheKenniscafeAboutEvictions() {
        var network = networks.bySlug("rijnoever").orElseThrow();
        var session =
                sessions.published(network.id(), "kenniscafe-uithuiszettingen").orElseThrow();
        assertThat(session.status()).isEqualTo(SessionStatus.PUBLISHED);
        assertThat(session.capacity()).isEqualTo(12);
        assertThat(session.hasStarted(clock.instant())).isFalse();
        assertThat(people(session.slug(), "ACCEPTED")).hasSize(5);
    }

    private void seatsEveryoneAsWritten() {
        var cast = new Cast(DemoContentReader.all());
        contents().flatMap(it -> it.sessions().stream()).forEach(session -> {
            var people = session.people();
            assertThat(people(session.slug(), "ACCEPTED"))
                    .containsExactlyInAnyOrderElementsOf(names(
                            cast,
                            Stream.concat(people.accepted().stream(), people.walkIn().stream())
                                    .toList()));
            assertThat(people(session.slug(), "TENTATIVE"))
                    .containsExactlyInAnyOrderElementsOf(names(cast, people.tentative()));
            assertThat(people(session.slug(), "DECLINED"))
                    .containsExactlyInAnyOrderElementsOf(names(cast, people.declined()));
            assertThat(people(session.slug(), "INVITED"))
                    .containsExactlyInAnyOrderElementsOf(names(cast, people.invited()));
            assertThat(people(session.slug(), "WAITING")).containsExactlyElementsOf(names(cast, people.waiting()));
        });
    }

    private void keepsWhatTheTablesPromise() {
        assertThat(count("""
                select count(*) from session s where s.capacity < (
                  select count(*) from participation p where p.session_id = s.session_id and p.status = 'ACCEPTED')
                """)).isZero();
        assertThat(count("""
                select count(*) from participation p join session s on s.session_id = p.session_id
                where p.seat_no > s.capacity
                """)).isZero();
        assertThat(count("""
                select count(*) from session s where s.capacity > (
                  select count(*) from participation p where p.session_id = s.session_id and p.status = 'ACCEPTED')
                  and exists (select 1 from participation p where p.session_id = s.session_id and p.status = 'WAITING')
                """)).isZero();
        assertThat(count("select count(*) from participation p join session s on s.session_id = p.session_id"
                        + " where s.status = 'DRAFT'"))
                .isZero();
    }

    private void hasAssignmentsInEveryState() {
        assertThat(count("select count(*) from assignment")).isEqualTo(5);
        assertThat(count("select count(*) from hand_in where feedback_at is not null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from hand_in where feedback_at is null"))
                .isEqualTo(4);
        assertThat(count("select count(*) from stored_file")).isEqualTo(2);
        assertThat(count("select count(*) from assignment_session")).isGreaterThanOrEqualTo(5);
        assertThat(count("select count(*) from hand_in where standing = 'MEETS'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from extension")).isEqualTo(1);
        assertThat(count("select count(*) from practice_feedback where given_at is not null"))
                .isEqualTo(1);
    }

    /** One is to come, of one nobody knows what may be done with it, and one set of agreements waits for the lecturer. */
    private void talkedWithPeopleByTheirLeave() {
        assertThat(count("select count(*) from checklist")).isEqualTo(2);
        assertThat(count("select count(*) from checklist where approved_at is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from conversation where standing = 'PLANNED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from conversation where standing = 'HELD' and answered_at is null"))
                .isEqualTo(1);
        assertThat(count("select count(*) from conversation_consent where evidence = 'OWN_CLICK'"))
                .isEqualTo(3);
    }

    /** Nothing happened at the last moment, or after its session. */
    private void happenedInThePast() {
        var today = startOfToday();
        assertThat(count("select count(*) from session where changed_at >= ?", today))
                .isZero();
        assertThat(count("select count(*) from participation where changed_at >= ?", today))
                .isZero();
        assertThat(count("select count(*) from audit_event where happened_at >= ?", today))
                .isZero();
        assertThat(count("select count(*) from membership where from_date >= ?", today.toLocalDate()))
                .isZero();
        assertThat(count("""
                select count(*) from participation p join session s on s.session_id = p.session_id
                where p.changed_at >= s.starts_instant
                """)).isZero();
        assertThat(clock.localNow()).isEqualTo(TestClock.START);
        assertThat(calendarMails("")).isZero();
    }

    private void mailsNobodyAboutWhatIsOver() {
        calendars.run();

        assertThat(count("select count(*) from invitation where due_at is not null"))
                .isZero();
        assertThat(calendarMails("")).isPositive();
        assertThat(count("""
                select count(distinct m.outbox_message_id) from outbox_message m
                join invitation i on m.topic in (concat('invitation:', i.uid), concat('series:', i.series_uid))
                join session s on s.session_id = i.session_id where s.ends_instant > m.created_at
                """)).isEqualTo(calendarMails(""));
        assertThat(calendarMails("and created_at < ?", clock.instant().atOffset(ZoneOffset.UTC)))
                .isZero();
    }

    private List<String> people(String session, String status) {
        return database.sql("""
                select q.name from participation p
                join person q on q.person_id = p.person_id join session s on s.session_id = p.session_id
                where s.slug = ? and p.status = ? order by p.waiting_no
                """)
                .params(session, status)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static List<String> names(Cast cast, List<String> keys) {
        return keys.stream().map(it -> cast.person(it).name()).toList();
    }

    private static Stream<DemoContent> contents() {
        return DemoContentReader.all().stream();
    }

    /** Letters about assignments and actions went out at their own moments. */
    private long calendarMails(String more, Object... parameters) {
        return count(
                "select count(*) from outbox_message where topic not like 'assignment/%'"
                        + " and topic not like 'action/%' and topic not like 'minutes/%'"
                        + " and topic not like 'insight/%' and topic not like 'loop/%'"
                        + " and topic not like 'echo/%' and topic not like 'brief/%' " + more,
                parameters);
    }

    private OffsetDateTime startOfToday() {
        return clock.localNow().toLocalDate().atStartOfDay(TestClock.ZONE).toOffsetDateTime();
    }

    private long count(String query, Object... parameters) {
        return database.sql(query).params(parameters).query(Long.class).single();
    }
}
