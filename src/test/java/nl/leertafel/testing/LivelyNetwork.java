package nl.leertafel.testing;

import java.util.Set;
import nl.leertafel.action.ActionExamples;
import nl.leertafel.agenda.AgendaExamples;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.brief.BriefExamples;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.assignment.brief.ui.BriefRoutes;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.consent.ConsentExamples;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.insight.InsightExamples;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.OutcomeForm;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionExamples;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.session.programme.ProgrammePlanning;
import nl.leertafel.testing.People.NetworkCast;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** A network in which something of everything is going on, so that no screen is empty. */
@Component
@Lazy // the server that KillDuringSignUps starts finds it too, and has no clock of a test
public class LivelyNetwork {

    private final People people;
    private final SessionPlanning planning;
    private final ProgrammePlanning programmes;
    private final Facilitation facilitation;
    private final MinuteTaking taking;
    private final Attendance attendance;
    private final Answers answers;
    private final ParticipationDirectory participations;
    private final Memberships memberships;
    private final OrganisationRegister organisations;
    private final KnowledgeAgenda agenda;
    private final ActionExamples actions;
    private final Teaching teaching;
    private final StudentWork work;
    private final BriefWriting briefs;
    private final ChecklistKeeping checklists;
    private final Conversing conversing;
    private final Reflecting reflecting;
    private final InsightKeeping insights;
    private final TestClock clock;

    LivelyNetwork(
            People people,
            SessionPlanning planning,
            ProgrammePlanning programmes,
            Facilitation facilitation,
            MinuteTaking taking,
            Attendance attendance,
            Answers answers,
            ParticipationDirectory participations,
            Memberships memberships,
            OrganisationRegister organisations,
            KnowledgeAgenda agenda,
            ActionExamples actions,
            Teaching teaching,
            StudentWork work,
            BriefWriting briefs,
            ChecklistKeeping checklists,
            Conversing conversing,
            Reflecting reflecting,
            InsightKeeping insights,
            TestClock clock) {
        this.people = people;
        this.planning = planning;
        this.programmes = programmes;
        this.facilitation = facilitation;
        this.taking = taking;
        this.attendance = attendance;
        this.answers = answers;
        this.participations = participations;
        this.memberships = memberships;
        this.organisations = organisations;
        this.agenda = agenda;
        this.actions = actions;
        this.teaching = teaching;
        this.work = work;
        this.briefs = briefs;
        this.checklists = checklists;
        this.conversing = conversing;
        this.reflecting = reflecting;
        this.insights = insights;
        this.clock = clock;
    }

    /** Where things of the network stand, as addresses of pages. */
    public record Sights(
            NetworkCast cast,
            SessionId evening,
            ParticipationId seat,
            String session,
            String draft,
            String question,
            String assignment,
            String handIn,
            ConversationId conversation,
            String member,
            String brief,
            InsightId insight) {}

    /** Makes all of it, before the evening. */
    public Sights comeToLife() {
        var cast = people.rijnoever();
        people.as(
                cast.coordinator(),
                () -> organisations.add(new OrganisationForm("Gemeente Rijnoever", OrganisationKind.MUNICIPALITY)));
        var question = people.as(cast.coordinator(), () -> askAboutEvictions(cast));
        var evening = people.as(cast.coordinator(), () -> planTheEvening(cast, question));
        people.as(cast.resident(), () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        actions.agree(cast.coordinator(), evening, cast.resident());
        var draft = people.as(
                cast.coordinator(),
                () -> planning.plan(cast.network(), SessionExamples.on(question, SessionExamples.leeratelier())));
        var assignment = people.as(cast.lecturer(), () -> giveAssignment(cast, question, evening));
        people.as(cast.student(), () -> work.handIn(assignment, null, AssignmentExamples.text("Drie gesprekken.")));
        return new Sights(
                cast,
                evening,
                participations.find(evening, cast.resident()).orElseThrow().id(),
                address(evening),
                address(draft),
                QuestionRoutes.question(question),
                AssignmentRoutes.assignment(assignment),
                people.as(cast.lecturer(), () -> handIn(assignment)),
                talk(cast, assignment),
                people.as(cast.coordinator(), () -> member(cast)),
                BriefRoutes.brief(people.as(
                        cast.coordinator(), () -> briefs.write(cast.network(), BriefExamples.firstLetter(question)))),
                people.as(cast.lecturer(), () -> insights.propose(InsightExamples.callFirst(question, evening))));
    }

    /** The evening is over, and the resident shared what stays with them. */
    public void afterTheEvening(Sights sights) {
        clock.set(SessionExamples.EVENING);
        people.as(sights.cast().coordinator(), () -> sayAndWriteDown(sights));
        clock.set(SessionExamples.EVENING.plusHours(3));
        people.as(
                sights.cast().resident(),
                () -> reflecting.save(
                        sights.evening(), ReflectionExamples.aboutEvictions(), SharedWith.TABLE, MyReflection.NEW));
    }

    /** One line has two texts. */
    private void sayAndWriteDown(Sights sights) {
        facilitation.begin(sights.evening());
        taking.write(
                sights.evening(),
                new OutcomeForm(
                        OutcomeKind.DECISION,
                        "We bellen voortaan eerst.",
                        sights.cast().resident()));
        taking.write(sights.evening(), new OutcomeForm(OutcomeKind.OBSTACLE, "De brief komt uit een systeem.", null));
        var line = taking.page(sights.evening()).lines().getLast();
        taking.edit(line.id(), line.version() + 1, "De brief komt uit een oud systeem.");
    }

    private QuestionId askAboutEvictions(NetworkCast cast) {
        var theme = agenda.addTheme(cast.network(), "Wonen");
        agenda.addTheme(cast.network(), "Schulden");
        return agenda.add(cast.network(), AgendaExamples.eviction(theme));
    }

    private SessionId planTheEvening(NetworkCast cast, QuestionId question) {
        var evening = planning.plan(cast.network(), SessionExamples.on(question, SessionExamples.kenniscafe()));
        SessionExamples.programme().forEach(part -> programmes.add(evening, part));
        planning.publish(evening);
        attendance.invite(evening, Invitees.all(MemberFilter.everyone()));
        attendance.add(
                evening,
                new NewParticipant(
                        "Noor Smit",
                        new EmailAddress("noor@thuis.example"),
                        null,
                        Perspective.RESIDENT,
                        "Huurdersvereniging"));
        return evening;
    }

    private AssignmentId giveAssignment(NetworkCast cast, QuestionId question, SessionId evening) {
        return teaching.make(
                cast.network(),
                AssignmentExamples.plan(question, AssignmentExamples.FRIDAY, Set.of(cast.student()), Set.of(evening)));
    }

    private ConversationId talk(NetworkCast cast, AssignmentId assignment) {
        people.as(
                cast.lecturer(),
                () -> checklists.approve(assignment, checklists.write(assignment, 0, ConsentExamples.agreed())));
        return people.as(cast.student(), () -> {
            var conversation = conversing.plan(assignment, ConsentExamples.gerda("gerda@thuis.example"));
            conversing.writeDown(conversation, 0, ConsentExamples.report("De envelop maakt al bang."));
            return conversation;
        });
    }

    private String handIn(AssignmentId assignment) {
        return AssignmentRoutes.handIn(
                assignment, teaching.unanswered(1).getFirst().id());
    }

    private String member(NetworkCast cast) {
        return "mensen/"
                + memberships
                        .search(cast.network(), MemberFilter.everyone(), PageRequest.of(0, 1))
                        .getFirst()
                        .id()
                        .membershipId();
    }

    private static String address(SessionId session) {
        return "bijeenkomst/" + session.sessionId();
    }
}
