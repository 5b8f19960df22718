package nl.leertafel.assignment.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.ThemeId;
import nl.leertafel.agenda.ThemeSummary;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What who asks does: put a question from practice in the pool, say it better, give it another day, withdraw it. */
@Service
@Transactional
public class BriefWriting {

    private final Briefs briefs;
    private final BriefRights rights;
    private final KnowledgeAgenda agenda;
    private final QuestionDirectory questions;
    private final SessionAgenda sessions;
    private final ObjectProvider<TableLines> lines;
    private final Permissions permissions;
    private final Clock clock;

    BriefWriting(
            Briefs briefs,
            BriefRights rights,
            KnowledgeAgenda agenda,
            QuestionDirectory questions,
            SessionAgenda sessions,
            ObjectProvider<TableLines> lines,
            Permissions permissions,
            Clock clock) {
        this.briefs = briefs;
        this.rights = rights;
        this.agenda = agenda;
        this.questions = questions;
        this.sessions = sessions;
        this.lines = lines;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Whether the signed-in person may ask something of students here, about this question. */
    @Transactional(readOnly = true)
    public boolean mayWrite(NetworkId network, @Nullable QuestionId question) {
        return permissions.current().isPresent() && rights.mayWrite(network, question);
    }

    /** What a line of a session’s minutes says, to begin with; empty when one does not read it. */
    @Transactional(readOnly = true)
    public Optional<BriefOrigin> originOf(UUID line) {
        permissions.requireSignedIn();
        return lines.stream().flatMap(it -> it.find(line).stream()).findFirst();
    }

    /** The themes to choose from for what comes from no question. */
    @Transactional(readOnly = true)
    public List<ThemeSummary> themes(NetworkId network) {
        return agenda.themes(network);
    }

    /** Asks something that stands in no minutes. */
    public BriefId write(NetworkId network, BriefForm form) {
        if (form.origin().said() != null) {
            throw new NotFound("words without their line");
        }
        return written(network, form);
    }

    /** Asks something about a line of a session’s minutes: what that line says stands with it, and nothing else. */
    public BriefId write(NetworkId network, UUID line, BriefForm form) {
        var origin = originOf(line).orElseThrow(() -> new NotFound("line " + line));
        return written(
                network,
                new BriefForm(
                        new BriefOrigin(form.origin().question(), origin.session(), origin.said()),
                        form.theme(),
                        form.text(),
                        form.size(),
                        form.answerBy()));
    }

    private BriefId written(NetworkId network, BriefForm form) {
        var me = permissions.requireSignedIn();
        if (!rights.mayWrite(network, form.origin().question())) {
            throw new NotFound("may ask nothing in network " + network.networkId());
        }
        requireOrigin(network, form.origin(), BriefOrigin.NONE);
        requireTheme(network, form.theme());
        requireToCome(form.answerBy());
        return briefs.saveAndFlush(new Brief(network, me, form, clock.instant()))
                .id();
    }

    /**
     * Says it better, unless somebody did so since the version that was on the screen.
     *
     * @throws Refusal when a lecturer took it meanwhile
     */
    public void edit(BriefId id, int versionSeen, BriefForm form) {
        change(id, versionSeen, brief -> {
            var before = brief.form();
            requireOrigin(brief.network(), form.origin(), before.origin());
            var said = form.origin().said();
            if (said != null && !said.equals(before.origin().said())) {
                throw new NotFound("words without their line");
            }
            if (!Objects.equals(form.theme(), before.theme())) {
                requireTheme(brief.network(), form.theme());
            }
            requireToCome(form.answerBy());
            brief.edit(form, clock.instant());
        });
    }

    /** Puts it in the pool again, until another day. */
    public void offerAgain(BriefId id, int versionSeen, @Nullable LocalDate answerBy) {
        change(id, versionSeen, brief -> {
            var form = brief.form();
            var again = BriefForm.of(form.origin(), form.theme(), form.text(), form.size(), answerBy);
            requireToCome(again.answerBy());
            brief.offer(again.answerBy(), clock.instant());
        });
    }

    /** Leaves it: nobody finds it in the pool any more. */
    public void withdraw(BriefId id, int versionSeen) {
        change(id, versionSeen, brief -> brief.withdraw(clock.instant()));
    }

    private void change(BriefId id, int versionSeen, Consumer<Brief> change) {
        var brief = briefs.lock(id).filter(rights::manages).orElseThrow(() -> unknown(id));
        if (brief.status().isWithAsker() && !brief.isStill(versionSeen)) {
            throw changedMeanwhile();
        }
        change.accept(brief);
        try {
            briefs.saveAndFlush(brief);
        } catch (OptimisticLockingFailureException changed) {
            throw changedMeanwhile();
        }
    }

    private void requireOrigin(NetworkId network, BriefOrigin origin, BriefOrigin before) {
        var question = origin.question();
        if (question != null
                && !question.equals(before.question())
                && (!isOf(network, question) || !rights.mayWrite(network, question))) {
            throw Refusal.at("question", "assignment.plan.questionElsewhere");
        }
        var session = origin.session();
        if (session != null && !session.equals(before.session()) && !isSeen(network, session)) {
            throw new NotFound("session " + session.sessionId());
        }
    }

    private boolean isOf(NetworkId network, QuestionId question) {
        return questions.summaries(List.of(question)).values().stream()
                .anyMatch(it -> it.network().equals(network));
    }

    private boolean isSeen(NetworkId network, SessionId session) {
        return sessions.among(List.of(session)).stream()
                .anyMatch(it -> it.network().equals(network));
    }

    private void requireTheme(NetworkId network, @Nullable ThemeId theme) {
        if (theme != null
                && agenda.themes(network).stream().noneMatch(it -> it.id().equals(theme))) {
            throw Refusal.at("theme", "assignment.brief.theme.elsewhere");
        }
    }

    private void requireToCome(LocalDate answerBy) {
        if (answerBy.isBefore(LocalDate.now(clock))) {
            throw Refusal.at("answerBy", "assignment.brief.answerBy.past");
        }
    }

    private static Refusal changedMeanwhile() {
        return Refusal.because("assignment.brief.changedMeanwhile");
    }

    private static NotFound unknown(BriefId id) {
        return new NotFound("brief " + id.briefId());
    }
}
