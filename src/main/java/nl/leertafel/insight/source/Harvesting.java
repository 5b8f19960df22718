package nl.leertafel.insight.source;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationDirectory;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightForm;
import nl.leertafel.insight.InsightId;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.minutes.OutcomeReading;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.ReflectionDirectory;
import nl.leertafel.reflection.ReflectionText;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making an insight of what was said, written and handed in. A maker takes as a source only what they may read
 * themselves; whose reflection it is, is asked first.
 */
@Service
@Transactional
public class Harvesting {

    private final Sources sources;
    private final ConsentLetters letters;
    private final SourceNews news;
    private final InsightKeeping keeping;
    private final InsightReading reading;
    private final OutcomeReading outcomes;
    private final ReflectionDirectory reflections;
    private final Teaching teaching;
    private final ConversationDirectory conversations;
    private final SessionDirectory sessions;
    private final Permissions permissions;
    private final Clock clock;

    Harvesting(
            Sources sources,
            ConsentLetters letters,
            SourceNews news,
            InsightKeeping keeping,
            InsightReading reading,
            OutcomeReading outcomes,
            ReflectionDirectory reflections,
            Teaching teaching,
            ConversationDirectory conversations,
            SessionDirectory sessions,
            Permissions permissions,
            Clock clock) {
        this.sources = sources;
        this.letters = letters;
        this.news = news;
        this.keeping = keeping;
        this.reading = reading;
        this.outcomes = outcomes;
        this.reflections = reflections;
        this.teaching = teaching;
        this.conversations = conversations;
        this.sessions = sessions;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** A new insight with what it comes from; writers of reflections are asked whether their words may stand there. */
    public InsightId harvest(InsightForm form, Collection<SourceChoice> from) {
        var insight = keeping.propose(form);
        from.forEach(it -> add(insight, it));
        return insight;
    }

    /** Another source of an insight; for its makers. */
    public SourceId add(InsightId id, SourceChoice from) {
        var insight = reading.working(id);
        var source = switch (from) {
            case SourceChoice.OfOutcome(OutcomeId outcome) -> outcome(insight, outcome);
            case SourceChoice.OfReflection chosen -> reflection(insight, chosen);
            case SourceChoice.OfWork(HandInId handIn) -> work(insight, handIn);
            case SourceChoice.OfConversation(ConversationId told) -> conversation(insight, told);
        };
        try {
            sources.saveAndFlush(source);
        } catch (DataIntegrityViolationException already) {
            throw Refusal.because("insight.source.already");
        }
        if (source.standing() == SourceStanding.ASKED) {
            letters.ask(source, insight);
        } else {
            news.tell(id);
        }
        return source.id();
    }

    /** Takes a source away; for the makers of the insight. */
    public void remove(InsightId id, SourceId source) {
        reading.working(id);
        sources.delete(sources.findById(source)
                .filter(it -> it.insight().equals(id))
                .orElseThrow(() -> new NotFound("source " + source.insightSourceId())));
        news.tell(id);
    }

    private Source outcome(InsightDetails insight, OutcomeId outcome) {
        var session = outcomes.sessionOf(outcome)
                .filter(it -> isIn(insight.network(), it))
                .orElseThrow(() -> new NotFound("outcome " + outcome.outcomeId()));
        return Source.outcome(insight.id(), session, outcome, clock.instant());
    }

    private Source reflection(InsightDetails insight, SourceChoice.OfReflection chosen) {
        var reflection = reflections
                .find(chosen.reflection())
                .filter(it -> isIn(insight.network(), it.session()))
                .orElseThrow(
                        () -> new NotFound("reflection " + chosen.reflection().reflectionId()));
        if (!isIn(reflection.text(), chosen.quote())) {
            throw Refusal.at("quote", "insight.source.quote.other");
        }
        var source = Source.reflection(
                insight.id(),
                reflection.session(),
                reflection.id(),
                reflection.writerId(),
                chosen.quote(),
                clock.instant());
        var mine = reflection.writerId().equals(permissions.requireSignedIn());
        return mine ? source.agree(clock.instant()) : source;
    }

    private Source work(InsightDetails insight, HandInId handIn) {
        var assignment = teaching.handIn(handIn).assignment();
        if (!assignment.network().equals(insight.network())) {
            throw new NotFound("hand-in " + handIn.handInId());
        }
        return Source.work(insight.id(), assignment.id(), handIn, clock.instant());
    }

    private Source conversation(InsightDetails insight, ConversationId told) {
        var conversation = conversations
                .find(told)
                .filter(it ->
                        it.network().equals(insight.network()) && it.uses().contains(ConsentUse.NETWORK))
                .orElseThrow(() -> new NotFound("conversation " + told.conversationId()));
        return Source.conversation(insight.id(), conversation.assignment(), told, clock.instant());
    }

    private boolean isIn(NetworkId network, SessionId session) {
        return sessions.details(session).network().equals(network);
    }

    /** Word for word, however the lines were broken. */
    static boolean isIn(ReflectionText text, String quote) {
        return List.of(Prompt.values()).stream()
                .map(text::under)
                .anyMatch(it -> inOneLine(it).contains(inOneLine(quote)));
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
