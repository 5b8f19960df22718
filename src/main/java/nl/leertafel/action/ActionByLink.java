package nl.leertafel.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.Answers;
import nl.leertafel.session.SessionDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling how an action goes by the link in a mail, which is the right to it. Looking changes nothing. */
@Service
@Transactional
public class ActionByLink {

    private final ActionItems items;
    private final ActionSearch search;
    private final ActionChanges changes;
    private final ActionRules rules;
    private final SessionDirectory sessions;
    private final LinkTokens tokens;
    private final Answers answers;
    private final Clock clock;

    ActionByLink(
            ActionItems items,
            ActionSearch search,
            ActionChanges changes,
            ActionRules rules,
            SessionDirectory sessions,
            LinkTokens tokens,
            Answers answers,
            Clock clock) {
        this.items = items;
        this.search = search;
        this.changes = changes;
        this.rules = rules;
        this.sessions = sessions;
        this.tokens = tokens;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * What a link leads to.
     *
     * @throws NotFound when it opens nothing
     */
    @Transactional(readOnly = true)
    public ActionSummary look(ActionLink link) {
        var id = opened(link).id();
        return search.one(id).orElseThrow(() -> new NotFound("action"));
    }

    public void start(ActionLink link, int versionSeen) {
        become(ActionStatus.DOING, link, versionSeen, item -> item.start(clock.instant()));
    }

    public void finish(ActionLink link, int versionSeen) {
        become(ActionStatus.DONE, link, versionSeen, item -> item.finish(clock.instant()));
    }

    /**
     * It will not be done.
     *
     * @throws Refusal when it does not say why
     */
    public void drop(ActionLink link, int versionSeen, @Nullable String reason) {
        become(ActionStatus.DROPPED, link, versionSeen, item -> item.drop(reason, clock.instant()));
    }

    /**
     * It will be done, on another day.
     *
     * @throws Refusal when that day is over already, or too far away
     */
    public void postpone(ActionLink link, int versionSeen, LocalDate until) {
        var item = opened(link);
        rules.requireDay(sessions.details(item.session()), until);
        changes.change(item, versionSeen, it -> it.postpone(until, clock.instant()));
    }

    public void reopen(ActionLink link, int versionSeen) {
        become(ActionStatus.OPEN, link, versionSeen, item -> item.reopen(clock.instant()));
    }

    /** What the one whose answer page this is has to do from that session, what still has to happen first. */
    @Transactional(readOnly = true)
    public List<ActionSummary> from(Answer answer, int most) {
        return search.ofSession(answer.session().id(), answer.participation().person(), Pageable.ofSize(most));
    }

    private void become(ActionStatus wanted, ActionLink link, int versionSeen, Consumer<ActionItem> verb) {
        changes.become(wanted, opened(link), versionSeen, verb);
    }

    private ActionItem opened(ActionLink link) {
        return switch (link) {
            case ActionLink.Mail(String token) ->
                tokens.find(LinkPurpose.ACTION, token)
                        .map(ActionItemId::new)
                        .flatMap(items::findById)
                        .orElseThrow(() -> new NotFound("action"));
            case ActionLink.AnswerPage(String token, ActionItemId action) -> {
                var participation = answers.byToken(token).participation();
                yield items.findById(action)
                        .filter(it -> it.owner().equals(participation.person())
                                && it.session().equals(participation.session()))
                        .orElseThrow(() -> new NotFound("action"));
            }
        };
    }
}
