package nl.leertafel.bench;

import java.util.List;
import java.util.Locale;
import nl.leertafel.action.ActionFilter;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionFilter;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.AssignmentPeriod;
import nl.leertafel.assignment.GroupFilter;
import nl.leertafel.assignment.GroupFollowing;
import nl.leertafel.bench.GrownNetwork.Sights;
import nl.leertafel.bench.GrowthBench.Figure;
import nl.leertafel.insight.InsightFilter;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.insight.InsightState;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Memberships;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionFilter;
import nl.leertafel.session.SessionFilter.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** What the pages ask of the services when one opens them. */
final class GrowthFigures {

    private static final PageRequest CARDS = PageRequest.of(0, 20);
    private static final PageRequest ROWS = PageRequest.of(0, 50);
    private static final GroupFilter GROUPS = new GroupFilter(AssignmentPeriod.CURRENT, null, null);

    private final Sights sights;
    private final PersonId coordinator;
    private final PersonId member;
    private final SessionAgenda sessions;
    private final Attendance attendance;
    private final ParticipationDirectory participations;
    private final KnowledgeAgenda agenda;
    private final AssignmentOverview assignments;
    private final Memberships memberships;
    private final ActionTracking actions;
    private final InsightReading insights;
    private final GroupFollowing following;

    GrowthFigures(ApplicationContext context, Sights sights) {
        this.sights = sights;
        this.coordinator = sights.coordinator();
        this.member = sights.member();
        this.sessions = context.getBean(SessionAgenda.class);
        this.attendance = context.getBean(Attendance.class);
        this.participations = context.getBean(ParticipationDirectory.class);
        this.agenda = context.getBean(KnowledgeAgenda.class);
        this.assignments = context.getBean(AssignmentOverview.class);
        this.memberships = context.getBean(Memberships.class);
        this.actions = context.getBean(ActionTracking.class);
        this.insights = context.getBean(InsightReading.class);
        this.following = context.getBean(GroupFollowing.class);
    }

    void addTo(List<Figure> figures) {
        sessions(figures);
        table(figures);
        question(figures);
        actions(figures);
        insights(figures);
        groups(figures);
        people(figures);
    }

    private void sessions(List<Figure> figures) {
        for (var reader : List.of(coordinator, member)) {
            var as = reader.equals(coordinator) ? "-coordinator" : "-member";
            figures.add(new Figure("sessions" + as, reader, () -> list("", Period.UPCOMING, CARDS)));
            figures.add(new Figure("sessions-all" + as, reader, () -> list("", Period.ALL, ROWS)));
            figures.add(new Figure(
                    "sessions-past-page-2" + as, reader, () -> list("", Period.PAST, PageRequest.of(1, 20))));
            figures.add(new Figure(
                    "sessions-word" + as,
                    reader,
                    () -> list(GrownNetwork.COMMON_WORD, Period.ALL, PageRequest.of(0, 10))));
            figures.add(new Figure(
                    "sessions-rare-word" + as, reader, () -> list(GrownNetwork.RARE_WORD, Period.ALL, CARDS)));
            figures.add(new Figure(
                    "sessions-month" + as,
                    reader,
                    () -> sessions.month(sights.network(), SessionFilter.UPCOMING, sights.month())
                            .size()));
        }
    }

    private int list(String text, Period period, PageRequest page) {
        var found = sessions.search(sights.network(), new SessionFilter(text, period, null, null, null, null), page);
        sessions.seatsTaken(found);
        return found.size();
    }

    private void table(List<Figure> figures) {
        figures.add(new Figure("table", coordinator, () -> {
            attendance.session(sights.session());
            participations.tally(sights.session());
            return attendance.participants(sights.session(), "", null, ROWS).size();
        }));
        figures.add(new Figure(
                "table-seated",
                coordinator,
                () -> attendance
                        .participants(sights.session(), "", ParticipationStatus.ACCEPTED, ROWS)
                        .size()));
        figures.add(new Figure(
                "table-name",
                coordinator,
                () -> attendance
                        .participants(sights.session(), GrownNetwork.NAME, null, ROWS)
                        .size()));
    }

    private void question(List<Figure> figures) {
        for (var reader : List.of(coordinator, member)) {
            var as = reader.equals(coordinator) ? "-coordinator" : "-member";
            figures.add(new Figure("question" + as, reader, this::question));
            figures.add(new Figure(
                    "questions" + as,
                    reader,
                    () -> agenda.search(sights.network(), QuestionFilter.EVERYTHING, PageRequest.of(0, 5))
                            .size()));
        }
    }

    private int question() {
        int rows = 0;
        var question = agenda.details(sights.question());
        for (var period : List.of(Period.UPCOMING, Period.PAST)) {
            rows += sessions.search(
                            question.network(), SessionFilter.about(question.id(), period), PageRequest.of(0, 6))
                    .size();
        }
        rows += actions.ofQuestion(question, 5).size();
        return rows
                + assignments.ofQuestion(question.id(), PageRequest.of(0, 10)).size();
    }

    private void actions(List<Figure> figures) {
        figures.add(new Figure("my-actions", member, () -> {
            actions.countMineLate();
            return actions.mine(ActionFilter.open(), CARDS).size();
        }));
        figures.add(new Figure("my-actions-soon", member, () -> {
            actions.countMineSoon();
            return actions.mineSoon(5).size();
        }));
        for (var state : ActionFilter.State.values()) {
            figures.add(new Figure("actions-" + state.name().toLowerCase(Locale.ROOT), coordinator, () -> {
                actions.countLate(sights.network());
                return actions.ofNetwork(sights.network(), new ActionFilter("", state, null), PageRequest.of(0, 5))
                        .size();
            }));
        }
        figures.add(new Figure("actions-word", coordinator, () -> actions(GrownNetwork.COMMON_WORD)));
        figures.add(new Figure("actions-rare-word", coordinator, () -> actions(GrownNetwork.RARE_WORD)));
    }

    private int actions(String word) {
        return actions.ofNetwork(sights.network(), new ActionFilter(word, ActionFilter.State.OPEN, null), CARDS)
                .size();
    }

    private void insights(List<Figure> figures) {
        for (var reader : List.of(coordinator, member)) {
            var as = reader.equals(coordinator) ? "-coordinator" : "-member";
            figures.add(new Figure("insights" + as, reader, () -> insights("", null)));
            figures.add(new Figure("insights-shared" + as, reader, () -> insights("", InsightState.SHARED)));
            figures.add(new Figure("insights-word" + as, reader, () -> insights(GrownNetwork.COMMON_WORD, null)));
        }
    }

    private int insights(String word, @Nullable InsightState state) {
        return insights.search(sights.network(), new InsightFilter(word, state, null), PageRequest.of(0, 5))
                .size();
    }

    private void groups(List<Figure> figures) {
        figures.add(new Figure("groups", sights.lecturer(), () -> {
            following.courses(sights.network());
            following.periods(sights.network());
            following.totals(sights.network(), GROUPS);
            return following.groups(sights.network(), GROUPS, CARDS).size();
        }));
    }

    private void people(List<Figure> figures) {
        figures.add(new Figure("people", coordinator, () -> members("")));
        figures.add(new Figure("people-name", coordinator, () -> members(GrownNetwork.NAME)));
    }

    private int members(String text) {
        var filter = new MemberFilter(text, null, null, null);
        memberships.count(sights.network(), filter);
        return memberships
                .search(sights.network(), filter, text.isEmpty() ? ROWS : PageRequest.of(0, 10))
                .size();
    }
}
