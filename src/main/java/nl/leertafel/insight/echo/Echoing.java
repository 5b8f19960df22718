package nl.leertafel.insight.echo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answering a question about one's own insight or action: by the link in the mail, which is the right to this one
 * question, or signed in. Looking changes nothing.
 */
@Service
@Transactional
public class Echoing {

    /** Fewer answers say too much about one of them. */
    static final int LEAST_COUNTED = 5;

    private static final int MOST_SENTENCES = 5;
    private static final int MOST_OPEN = 3;
    private static final Period LATELY = Period.ofYears(1);

    private final Echoes echoes;
    private final EchoWords words;
    private final LinkTokens tokens;
    private final Permissions permissions;
    private final Clock clock;

    Echoing(Echoes echoes, EchoWords words, LinkTokens tokens, Permissions permissions, Clock clock) {
        this.echoes = echoes;
        this.words = words;
        this.tokens = tokens;
        this.permissions = permissions;
        this.clock = clock;
    }

    /**
     * What a link asks.
     *
     * @throws NotFound when it opens nothing
     */
    @Transactional(readOnly = true)
    public EchoQuestion look(String token) {
        return question(opened(token));
    }

    public void answer(String token, EchoForm form) {
        echoes.save(opened(token).answer(form, clock.instant()));
    }

    /** What others did, for who answered first; nothing before. */
    @Transactional(readOnly = true)
    public Optional<OthersDid> others(String token) {
        return others(opened(token));
    }

    /** What the signed-in person is asked now, the latest first. */
    @Transactional(readOnly = true)
    public List<EchoQuestion> mine() {
        var since = LocalDate.now(clock).minusDays(EchoLetters.OPEN_FOR.toDays());
        return echoes.open(permissions.requireSignedIn(), since, Limit.of(MOST_OPEN)).stream()
                .map(this::question)
                .toList();
    }

    /** Answers what the signed-in person is asked, and tells what others did. */
    public OthersDid answerMine(EchoId id, EchoForm form) {
        var me = permissions.requireSignedIn();
        var echo = echoes.findById(id)
                .filter(it -> it.person().equals(me))
                .orElseThrow(() -> new NotFound("echo " + id.echoId()));
        echoes.save(echo.answer(form, clock.instant()));
        return others(echo).orElseThrow();
    }

    private Optional<OthersDid> others(Echo echo) {
        if (!echo.isAnswered()) {
            return Optional.empty();
        }
        var since = since();
        var counts = new TreeMap<EchoAnswer, Long>();
        echoes.counts(echo.network(), since).forEach(it -> counts.put(it.answer(), it.people()));
        var isFew = counts.values().stream().mapToLong(Long::longValue).sum() < LEAST_COUNTED;
        return Optional.of(new OthersDid(
                echoes.shared(echo.network(), echo.person(), since, Limit.of(MOST_SENTENCES)),
                isFew ? Map.of() : counts));
    }

    private Instant since() {
        return LocalDate.now(clock).minus(LATELY).atStartOfDay(clock.getZone()).toInstant();
    }

    private EchoQuestion question(Echo echo) {
        return echo.question(words.about(echo.subject()));
    }

    private Echo opened(String token) {
        return tokens.find(LinkPurpose.ECHO, token)
                .map(EchoId::new)
                .flatMap(echoes::findById)
                .orElseThrow(() -> new NotFound("echo"));
    }
}
