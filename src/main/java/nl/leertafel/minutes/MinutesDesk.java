package nl.leertafel.minutes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.action.ActionItemId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.programme.ItemDetails;
import nl.leertafel.session.programme.ProgrammeDirectory;
import org.springframework.stereotype.Component;

/** Where lines are written and read, whichever way somebody came in; each step asks what this writer may do. */
@Component
class MinutesDesk {

    /** More than anyone reads. */
    static final int MOST_LINES = 500;

    /** Within this time the same words are a second click. */
    private static final Duration SAME_WORDS = Duration.ofMinutes(1);

    private final Outcomes outcomes;
    private final OutcomeWordings wordings;
    private final AllMinutes minutes;
    private final SessionDirectory sessions;
    private final ProgrammeDirectory programmes;
    private final ParticipationDirectory participations;
    private final Clock clock;

    MinutesDesk(
            Outcomes outcomes,
            OutcomeWordings wordings,
            AllMinutes minutes,
            SessionDirectory sessions,
            ProgrammeDirectory programmes,
            ParticipationDirectory participations,
            Clock clock) {
        this.outcomes = outcomes;
        this.wordings = wordings;
        this.minutes = minutes;
        this.sessions = sessions;
        this.programmes = programmes;
        this.participations = participations;
        this.clock = clock;
    }

    MinutesRights rights(SessionId session, Writer writer) {
        return MinutesRights.of(
                writer.coordinates(),
                wasThere(session, writer.person()),
                programmes.state(session),
                standing(session).status());
    }

    MinutesPage page(SessionId session, Writer reader) {
        var rights = rights(session, reader);
        if (!rights.read()) {
            throw new NotFound("minutes of session " + session.sessionId());
        }
        return new MinutesPage(outcomes.ofSession(session), wordings.ofSession(session), standing(session), rights);
    }

    /** One line, for who may read it. */
    Outcome line(OutcomeId id, Writer reader) {
        return requireReader(outcomes.findById(id), id, reader);
    }

    private Outcome requireReader(Optional<Outcome> line, OutcomeId id, Writer reader) {
        return line.filter(it -> rights(it.session(), reader).read())
                .orElseThrow(() -> new NotFound("outcome " + id.outcomeId()));
    }

    /** What is being talked about; empty when no part of the programme is. */
    String topic(SessionId session) {
        return programmes.of(session).now().map(ItemDetails::title).orElse("");
    }

    /** The lines, for whom the caller may show them. */
    List<OutcomeLine> lines(SessionId session) {
        return outcomes.ofSession(session);
    }

    /** Writes a line down; the same one twice within a minute stands there once. */
    OutcomeId write(SessionId id, Writer writer, OutcomeForm form) {
        var session = writing(id, writer);
        var same = outcomes.same(id, form.kind(), form.text(), clock.instant().minus(SAME_WORDS));
        if (!same.isEmpty()) {
            return same.getFirst();
        }
        var line = fresh(session, form.kind(), form.text());
        var saidBy = form.saidBy();
        if (saidBy != null) {
            line.name(saidBy, consent(id, writer, saidBy));
        }
        return outcomes.save(line).id();
    }

    /** Writes down what was agreed as an action. */
    OutcomeId write(SessionId id, Writer writer, ActionItemId action, String what) {
        var session = writing(id, writer);
        return outcomes.save(fresh(session, OutcomeKind.ACTION, what).become(action))
                .id();
    }

    /**
     * Writes another text over a line. Where somebody else did so since it was seen, and for who may only propose, both
     * texts stand there until a coordinator chooses.
     */
    Kept edit(OutcomeId id, Writer writer, int versionSeen, String typed) {
        var line = existing(id, writer, false);
        var text = OutcomeForm.words(typed);
        if (line.isAction()) {
            throw Refusal.because("minutes.edit.action");
        }
        if (line.text().equals(text)) {
            return Kept.SAVED;
        }
        var may = rights(line.session(), writer).edit() || line.isSaidBy(writer.person());
        if (may && line.isStill(versionSeen)) {
            outcomes.saveAndFlush(line.write(text, clock.instant()));
            return Kept.SAVED;
        }
        if (wordings.of(id).stream().noneMatch(it -> it.text().equals(text))) {
            wordings.save(new OutcomeWording(id, text, clock.instant()));
        }
        return Kept.BOTH;
    }

    /** From now on this text stands there, and the others are gone. */
    void choose(OutcomeId id, Writer writer, OutcomeWordingId chosen) {
        var line = existing(id, writer, true);
        var text = wordings.findById(chosen)
                .filter(it -> it.outcome().equals(id))
                .map(OutcomeWording::text)
                .orElseThrow(() -> new NotFound("wording"));
        outcomes.saveAndFlush(line.write(text, clock.instant()));
        clear(id);
    }

    /** The line stays as it is, and the other texts are gone. */
    void keep(OutcomeId id, Writer writer) {
        existing(id, writer, true);
        clear(id);
    }

    /** All texts stand in the line, one below the other. */
    void join(OutcomeId id, Writer writer) {
        var line = existing(id, writer, true);
        var all = Stream.concat(Stream.of(line.text()), wordings.of(id).stream().map(OutcomeWording::text))
                .collect(Collectors.joining("\n\n"));
        outcomes.saveAndFlush(line.write(OutcomeForm.words(all), clock.instant()));
        clear(id);
    }

    void remove(OutcomeId id, Writer writer) {
        var line = existing(id, writer, true);
        if (line.isAction()) {
            throw Refusal.because("minutes.edit.action");
        }
        outcomes.delete(outcomes.saveAndFlush(line.unname(clock.instant())));
    }

    /** The name goes; always possible for whose name it is, whatever became of the minutes. */
    void unname(OutcomeId id, Writer writer) {
        var line = outcomes.findById(id)
                .filter(it -> it.isSaidBy(writer.person())
                        || rights(it.session(), writer).edit())
                .orElseThrow(() -> new NotFound("outcome " + id.outcomeId()));
        outcomes.save(line.unname(clock.instant()));
    }

    MinutesStanding standing(SessionId session) {
        return minutes.findById(session).map(Minutes::standing).orElse(MinutesStanding.DRAFT);
    }

    boolean wasThere(SessionId session, PersonId person) {
        return participations
                .find(session, person)
                .filter(MinutesDesk::wasThere)
                .isPresent();
    }

    static boolean wasThere(ParticipationDetails participation) {
        return participation.status() == ParticipationStatus.ACCEPTED && !participation.stayedAway();
    }

    private Outcome fresh(SessionDetails session, OutcomeKind kind, String text) {
        var at = programmes.of(session.id()).now().map(ItemDetails::id);
        var line = new Outcome(session, kind, text, at.orElse(null), clock.instant());
        return standing(session.id()).status() == MinutesStatus.AMENDING ? line.amend() : line;
    }

    private NameConsent consent(SessionId session, Writer writer, PersonId saidBy) {
        if (saidBy.equals(writer.person())) {
            return NameConsent.SELF;
        }
        if (!writer.coordinates() || !wasThere(session, saidBy)) {
            throw Refusal.at("saidBy", "minutes.write.saidBy.stranger");
        }
        return NameConsent.TOLD;
    }

    private SessionDetails writing(SessionId id, Writer writer) {
        var session = sessions.details(id);
        if (!rights(id, writer).read()) {
            throw new NotFound("minutes of session " + id.sessionId());
        }
        requireWriting(id, writer);
        if (outcomes.count(id) >= MOST_LINES) {
            throw Refusal.because("minutes.write.full", MOST_LINES);
        }
        return session;
    }

    private Outcome existing(OutcomeId id, Writer writer, boolean choosing) {
        var line =
                requireReader(outcomes.lock(id), id, writer); // so that of two at once the second sees the first’s text
        requireWriting(line.session(), writer);
        if (choosing && !rights(line.session(), writer).edit()) {
            throw new NotFound("outcome " + id.outcomeId());
        }
        return line;
    }

    private void requireWriting(SessionId session, Writer writer) {
        if (!rights(session, writer).write()) {
            var status = standing(session).status();
            throw Refusal.because(status == MinutesStatus.FINAL ? "minutes.write.final" : "minutes.write.notNow");
        }
    }

    private void clear(OutcomeId id) {
        wordings.of(id).forEach(wordings::delete);
    }

    /** Where a line belongs. */
    Optional<SessionId> sessionOf(OutcomeId id) {
        return outcomes.sessionOf(id);
    }
}
