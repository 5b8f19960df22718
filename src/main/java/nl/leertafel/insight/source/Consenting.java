package nl.leertafel.insight.source;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.access.Permissions;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionDirectory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Saying whether one's own words may stand under an insight, signed in or by the link in a mail, and taking that back at
 * any moment. A token that opens nothing, and a source of somebody else, is {@link NotFound}.
 */
@Service
@Transactional
public class Consenting {

    private static final int MOST = 10;

    private final Sources sources;
    private final InsightDirectory insights;
    private final SessionDirectory sessions;
    private final LinkTokens tokens;
    private final Permissions permissions;
    private final SourceNews news;
    private final Clock clock;

    Consenting(
            Sources sources,
            InsightDirectory insights,
            SessionDirectory sessions,
            LinkTokens tokens,
            Permissions permissions,
            SourceNews news,
            Clock clock) {
        this.sources = sources;
        this.insights = insights;
        this.sessions = sessions;
        this.tokens = tokens;
        this.permissions = permissions;
        this.news = news;
        this.clock = clock;
    }

    /** What the signed-in person was asked and did not answer yet. */
    @Transactional(readOnly = true)
    public List<ConsentRequest> asked() {
        return sources.askedOf(permissions.requireSignedIn(), Limit.of(MOST)).stream()
                .map(this::request)
                .toList();
    }

    public void agree(SourceId id) {
        agree(mine(id));
    }

    public void refuse(SourceId id) {
        saved(mine(id).refuse(clock.instant()));
    }

    /** Nothing of one's words stands there any more. */
    public void takeBack(SourceId id) {
        saved(mine(id).withdraw(clock.instant()));
    }

    @Transactional(readOnly = true)
    public ConsentRequest look(String token) {
        return request(opened(token));
    }

    public void agree(String token) {
        agree(opened(token));
    }

    /** Also after a yes: then the words are taken back. */
    public void refuse(String token) {
        var source = opened(token);
        Function<Source, Source> no = source.standing() == SourceStanding.STANDS
                ? it -> it.withdraw(clock.instant())
                : it -> it.refuse(clock.instant());
        saved(no.apply(source));
    }

    private void agree(Source source) {
        saved(source.agree(clock.instant()));
    }

    private void saved(Source source) {
        try {
            sources.saveAndFlush(source);
            news.tell(source.insight());
        } catch (OptimisticLockingFailureException twice) {
            throw Refusal.because("insight.consent.over");
        }
    }

    private Source mine(SourceId id) {
        var me = permissions.requireSignedIn();
        return sources.findById(id)
                .filter(it -> me.equals(it.writer()))
                .orElseThrow(() -> new NotFound("source " + id.insightSourceId()));
    }

    private Source opened(String token) {
        return tokens.find(LinkPurpose.CONSENT, token)
                .map(SourceId::new)
                .flatMap(sources::findById)
                .orElseThrow(() -> new NotFound("source"));
    }

    private ConsentRequest request(Source source) {
        var session = source.session();
        return new ConsentRequest(
                source.id(),
                insights.details(source.insight()),
                session == null ? null : sessions.details(session),
                source.quote(),
                source.standing());
    }
}
