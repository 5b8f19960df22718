package nl.leertafel.insight.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.brief.BriefSummary;
import nl.leertafel.assignment.brief.ui.BriefRoutes;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.insight.InsightSummary;
import nl.leertafel.insight.thread.Gap;
import nl.leertafel.insight.thread.Lane;
import nl.leertafel.insight.thread.QuestionThread;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** What stands where on the thread, in words: the picture and the list show the same. */
final class ThreadNodes {

    private static final int MOST = 4;
    private static final int SHORT = 110;

    private final QuestionThread thread;
    private final SpokenTime time;

    ThreadNodes(QuestionThread thread, SpokenTime time) {
        this.thread = thread;
        this.time = time;
    }

    /** Where the question comes from: what was written with it, and the signals heard in its sessions. */
    List<ThreadNode> signals() {
        var nodes = new ArrayList<ThreadNode>();
        var question = thread.question();
        var address = QuestionRoutes.question(question.id());
        if (!question.explanation().isBlank()) {
            nodes.add(ThreadNode.of(
                    shortened(Markdown.line(question.explanation())), say("insight.thread.origin"), address));
        }
        thread.lanes().stream()
                .flatMap(lane -> lane.signals().stream().map(it -> line(it, lane)))
                .limit(MOST)
                .forEach(nodes::add);
        return nodes.isEmpty()
                ? List.of(new ThreadNode(say("insight.thread.gap.NO_SIGNAL"), "", address, true))
                : nodes;
    }

    ThreadNode question() {
        var question = thread.question();
        return ThreadNode.of(question.wording(), question.themeName(), QuestionRoutes.question(question.id()));
    }

    /** What stands at each place of one lane, what is missing included; a place with nothing is empty. */
    Map<ThreadStage, List<ThreadNode>> of(Lane lane) {
        var nodes = new EnumMap<ThreadStage, List<ThreadNode>>(ThreadStage.class);
        nodes.put(
                ThreadStage.SESSION,
                Stream.ofNullable(lane.session()).map(this::session).toList());
        nodes.put(ThreadStage.SAID, orGap(said(lane), lane, Gap.NOTHING_SAID));
        nodes.put(ThreadStage.INSIGHT, orGap(lane.insights().stream().map(ThreadNodes::insight), lane, Gap.NO_INSIGHT));
        nodes.put(ThreadStage.DOING, orGap(doing(lane), lane, Gap.NOTHING_DONE));
        nodes.put(ThreadStage.RESULT, orGap(results(lane), lane, Gap.NO_RESULT));
        return nodes;
    }

    private Stream<ThreadNode> said(Lane lane) {
        var session = lane.session();
        if (session == null) {
            return Stream.of();
        }
        var reflections = lane.reflections() == 0
                ? Stream.<ThreadNode>of()
                : Stream.of(ThreadNode.of(
                        say("insight.thread.reflections", lane.reflections()),
                        "",
                        SessionRoutes.page(session.id(), "reflecties")));
        return Stream.concat(
                few(lane.said().stream().map(it -> line(it, lane)).toList(), minutes(session.id())), reflections);
    }

    private Stream<ThreadNode> doing(Lane lane) {
        var actions = lane.actions().stream().map(this::action).toList();
        var session = lane.session();
        return Stream.concat(
                session == null ? Stream.of() : few(actions, SessionRoutes.page(session.id(), "acties")),
                Stream.concat(
                        lane.briefs().stream().map(ThreadNodes::brief),
                        lane.assignments().stream().map(this::assignment)));
    }

    private Stream<ThreadNode> results(Lane lane) {
        return Stream.of(
                        lane.settled().stream()
                                .map(it -> ThreadNode.of(
                                        shortened(it.text().claim()),
                                        say("insight.state." + it.state()),
                                        InsightRoutes.insight(it.id()))),
                        lane.done().stream()
                                .map(it -> ThreadNode.of(
                                        shortened(it.action().what()),
                                        say("action.status." + it.status()),
                                        SessionRoutes.page(it.action().session(), "acties"))),
                        lane.handedIn().stream()
                                .map(it -> ThreadNode.of(
                                        shortened(it.title()),
                                        say("insight.thread.handedIn"),
                                        AssignmentRoutes.assignment(it.id()))))
                .flatMap(it -> it);
    }

    private ThreadNode session(SessionSummary session) {
        var day = time.day(
                session.slot().startsAt().toLocalDate(), UI.getCurrent().getLocale());
        var notHeld = session.status() == SessionStatus.CANCELLED || session.status() == SessionStatus.DRAFT;
        var small = notHeld ? day + " · " + say("session.status." + session.status()) : day;
        return ThreadNode.of(session.title(), small, SessionRoutes.overview(session.id()));
    }

    private ThreadNode line(OutcomeLine line, Lane lane) {
        var session = lane.session();
        return ThreadNode.of(
                shortened(Markdown.line(line.text())),
                say("minutes.kind." + line.kind()),
                session == null ? "" : minutes(session.id()));
    }

    private static ThreadNode insight(InsightSummary insight) {
        return ThreadNode.of(
                shortened(insight.text().claim()),
                say("insight.state." + insight.state()),
                InsightRoutes.insight(insight.id()));
    }

    private ThreadNode action(ActionDetails action) {
        return ThreadNode.of(
                shortened(action.action().what()),
                say("action.status." + action.status()),
                SessionRoutes.page(action.action().session(), "acties"));
    }

    private static ThreadNode brief(BriefSummary brief) {
        return ThreadNode.of(
                shortened(brief.title()),
                say("insight.thread.brief", say("assignment.brief.status." + brief.status())),
                BriefRoutes.brief(brief.id()));
    }

    private ThreadNode assignment(AssignmentHeading assignment) {
        var day = time.day(assignment.deadline().toLocalDate(), UI.getCurrent().getLocale());
        return ThreadNode.of(
                shortened(assignment.title()),
                say("insight.thread.assignment", day),
                AssignmentRoutes.assignment(assignment.id()));
    }

    private List<ThreadNode> orGap(Stream<ThreadNode> found, Lane lane, Gap gap) {
        var nodes = found.toList();
        return nodes.isEmpty() && lane.gaps().contains(gap) ? List.of(missing(gap, toFill(gap, lane))) : nodes;
    }

    private static ThreadNode missing(Gap gap, @Nullable String toFill) {
        var small = toFill == null ? "" : say("insight.thread.fill");
        return new ThreadNode(say("insight.thread.gap." + gap), small, toFill, true);
    }

    /** Only who may do something about what is missing gets a link to it. */
    private @Nullable String toFill(Gap gap, Lane lane) {
        var session = lane.session();
        return gap == Gap.NO_INSIGHT && thread.makes() && session != null
                ? SessionRoutes.page(session.id(), InsightRoutes.TAB)
                : null;
    }

    /** The first few, and a link to the rest. */
    private static Stream<ThreadNode> few(List<ThreadNode> all, String rest) {
        return all.size() <= MOST
                ? all.stream()
                : Stream.concat(
                        all.stream().limit(MOST - 1),
                        Stream.of(ThreadNode.of(say("insight.thread.rest", all.size() - MOST + 1), "", rest)));
    }

    private static String minutes(SessionId session) {
        return SessionRoutes.page(session, "verslag");
    }

    private static String shortened(String words) {
        return InsightWords.shortened(words, SHORT);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
