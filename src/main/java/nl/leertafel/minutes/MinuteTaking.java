package nl.leertafel.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.action.ActionOwner;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Words;
import nl.leertafel.minutes.quick.QuickLine;
import nl.leertafel.minutes.quick.QuickLine.Somebody;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down together what comes out of a session: its coordinators and those at the table, each on a screen. */
@Service
@Transactional
public class MinuteTaking {

    private static final int MOST_NAMESAKES = 100;

    private final MinutesDesk desk;
    private final OutcomeDrafts drafts;
    private final ActionTracking actions;
    private final SessionDirectory sessions;
    private final Permissions permissions;
    private final Clock clock;

    MinuteTaking(
            MinutesDesk desk,
            OutcomeDrafts drafts,
            ActionTracking actions,
            SessionDirectory sessions,
            Permissions permissions,
            Clock clock) {
        this.desk = desk;
        this.drafts = drafts;
        this.actions = actions;
        this.sessions = sessions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Whether there is anything here for the signed-in person. */
    @Transactional(readOnly = true)
    public boolean concerns(SessionDetails session) {
        return permissions
                .current()
                .map(me -> desk.rights(session.id(), writer(session, me)).read())
                .orElse(false);
    }

    /**
     * What came out of a session so far.
     *
     * @throws NotFound for who was not there and does not coordinate
     */
    @Transactional(readOnly = true)
    public MinutesPage page(SessionId session) {
        return desk.page(session, me(session));
    }

    /** @throws nl.leertafel.kernel.Refusal when it is not the moment to write */
    public OutcomeId write(SessionId session, OutcomeForm form) {
        var me = me(session);
        var line = desk.write(session, me, form);
        drafts.drop(session, me.person());
        return line;
    }

    /** What a typed line means; nothing is written down by this. */
    @Transactional(readOnly = true)
    public QuickLine read(SessionId session, String typed) {
        desk.page(session, me(session));
        var today = LocalDate.ofInstant(
                clock.instant(), sessions.details(session).slot().zoneId());
        return QuickLine.read(typed, namesakes(session, typed), today);
    }

    /** Agrees on an action and writes it down; the owner hears of it as of every action. */
    public ActionItemId agree(SessionId session, ActionPlan plan) {
        return agree(session, plan, desk.topic(session));
    }

    /** Agrees on an action because of a line that stands there; its words go along with the action. */
    public ActionItemId agree(OutcomeId line, ActionPlan plan) {
        var said = desk.line(line, meAt(line));
        return agree(said.session(), plan, Markdown.plain(said.text()));
    }

    /** Writes another text over a line; see {@link Kept}. */
    public Kept edit(OutcomeId line, int versionSeen, String text) {
        return desk.edit(line, meAt(line), versionSeen, text);
    }

    /** For coordinators: this text stands there from now on. */
    public void choose(OutcomeId line, OutcomeWordingId chosen) {
        desk.choose(line, meAt(line), chosen);
    }

    /** For coordinators: the line stays as it is. */
    public void keep(OutcomeId line) {
        desk.keep(line, meAt(line));
    }

    /** For coordinators: all texts stand there, one below the other. */
    public void join(OutcomeId line) {
        desk.join(line, meAt(line));
    }

    /** For coordinators. */
    public void remove(OutcomeId line) {
        desk.remove(line, meAt(line));
    }

    /** Takes the name away from a line: for whose name it is, always, and for coordinators. */
    public void unname(OutcomeId line) {
        desk.unname(line, meAt(line));
    }

    /** What the signed-in person typed and did not write down yet. */
    @Transactional(readOnly = true)
    public String draft(SessionId session) {
        var me = me(session);
        return desk.page(session, me).rights().write()
                ? drafts.find(session, me.person()).orElse("")
                : "";
    }

    /** Keeps what is typed, for nobody else; an empty text leaves nothing. */
    public void keepDraft(SessionId session, String typed) {
        var me = me(session);
        if (desk.page(session, me).rights().write()) {
            drafts.keep(session, me.person(), PlainText.lines("text", typed, OutcomeForm.TEXT_LENGTH));
        }
    }

    /** Who sits at the table, found by name; for coordinators, who write down what others say. */
    @Transactional(readOnly = true)
    public List<Somebody> atTable(SessionId session, String typed, Pageable page) {
        permissions.requireCoordinator(sessions.details(session).network());
        return actions.owners(session, typed, page).stream()
                .filter(ActionOwner::atTable)
                .map(it -> new Somebody(it.person(), it.name()))
                .toList();
    }

    /** Whom an action can be agreed with, found by name, as of every action. */
    @Transactional(readOnly = true)
    public List<Somebody> owners(SessionId session, String typed, Pageable page) {
        desk.page(session, me(session));
        return actions.owners(session, typed, page).stream()
                .map(it -> new Somebody(it.person(), it.name()))
                .toList();
    }

    private ActionItemId agree(SessionId session, ActionPlan plan, String about) {
        var me = me(session);
        desk.page(session, me);
        var action = actions.agree(session, plan, about);
        desk.write(session, me, action, plan.what());
        drafts.drop(session, me.person());
        return action;
    }

    private List<Somebody> namesakes(SessionId session, String typed) {
        var line = typed.strip();
        var name = line.startsWith("@") ? Words.prefix(line.substring(1).strip().split("\\s", 2)[0]) : "";
        return name.isEmpty()
                ? List.of()
                : actions.owners(session, name, Pageable.ofSize(MOST_NAMESAKES)).stream()
                        .map(it -> new Somebody(it.person(), it.name()))
                        .toList();
    }

    private Writer meAt(OutcomeId line) {
        return me(desk.sessionOf(line).orElseThrow(() -> new NotFound("outcome " + line.outcomeId())));
    }

    private Writer me(SessionId session) {
        return writer(sessions.details(session), permissions.requireSignedIn());
    }

    private Writer writer(SessionDetails session, PersonId person) {
        return new Writer(person, permissions.isCoordinator(session.network()));
    }
}
