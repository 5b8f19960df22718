package nl.leertafel.reflection;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The barometer of a table: how it was, in three numbers and a word of each. Nobody sees anything before it closes, and
 * afterwards it never changes: the difference between two results would be somebody's answer.
 */
@Service
@Transactional
public class Barometer {

    private static final Duration OPEN_AFTER_END = Duration.ofDays(7);

    private final BarometerAnswers answers;
    private final WritingDesk desk;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final Answers links;
    private final Permissions permissions;
    private final Clock clock;

    Barometer(
            BarometerAnswers answers,
            WritingDesk desk,
            SessionDirectory sessions,
            ParticipationDirectory participations,
            Answers links,
            Permissions permissions,
            Clock clock) {
        this.answers = answers;
        this.desk = desk;
        this.sessions = sessions;
        this.participations = participations;
        this.links = links;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** How far it is; empty for who was not at the table and does not coordinate it. */
    @Transactional(readOnly = true)
    public Optional<BarometerStanding> standing(SessionId session) {
        var details = sessions.details(session);
        var coordinates = permissions.isCoordinator(details.network());
        return permissions
                .current()
                .filter(me -> coordinates || isOfTable(details, me))
                .filter(me -> desk.isOpen(details))
                .map(me -> standing(details, me, coordinates));
    }

    /** As {@link #standing(SessionId)}, for the receiver of a link. */
    @Transactional(readOnly = true)
    public Optional<BarometerStanding> standing(String token) {
        var answer = links.byToken(token);
        var person = answer.participation().person();
        return isOfTable(answer.session(), person) && desk.isOpen(answer.session())
                ? Optional.of(standing(answer.session(), person, false))
                : Optional.empty();
    }

    /** Answers, or answers anew, as long as it is open. */
    public void answer(SessionId session, BarometerAnswer answer) {
        put(session, permissions.requireSignedIn(), answer);
    }

    /** As {@link #answer(SessionId, BarometerAnswer)}, for the receiver of a link. */
    public void answer(String token, BarometerAnswer answer) {
        var of = links.byToken(token);
        put(of.session().id(), of.participation().person(), answer);
    }

    /** Closes it and shows what the table said, for good; for coordinators, as soon as five people answered. */
    public void close(SessionId session) {
        permissions.requireCoordinator(sessions.details(session).network());
        sessions.lock(session);
        if (answers.isClosed(session)) {
            return;
        }
        if (answers.count(session) < BarometerRule.FEWEST) {
            throw Refusal.because("reflection.barometer.tooFew", BarometerRule.FEWEST);
        }
        closeNow(session);
    }

    /** Those that are to close by themselves now. */
    @Transactional(readOnly = true)
    List<SessionId> due() {
        return answers.openSince(clock.instant().minus(OPEN_AFTER_END));
    }

    void closeDue(SessionId session) {
        sessions.lock(session);
        if (!answers.isClosed(session)) {
            closeNow(session);
        }
    }

    private void closeNow(SessionId session) {
        var given = answers.of(session);
        var sides = participations.find(session, given.keySet());
        var all = new ArrayList<BarometerRule.Given>();
        given.forEach((person, answer) -> all.add(new BarometerRule.Given(
                Objects.requireNonNull(sides.get(person)).perspective(), answer)));
        answers.close(session, BarometerRule.result(all));
    }

    private void put(SessionId session, PersonId person, BarometerAnswer answer) {
        var details = sessions.lock(session);
        if (!isOfTable(details, person)) {
            throw new NotFound("barometer of session " + session.sessionId());
        }
        if (!isOpen(details)) {
            throw Refusal.because("reflection.barometer.closed");
        }
        answers.put(session, person, answer);
    }

    private BarometerStanding standing(SessionDetails session, PersonId person, boolean coordinates) {
        if (answers.isClosed(session.id())) {
            return new BarometerStanding(false, null, false, answers.result(session.id()));
        }
        var closable = coordinates && answers.count(session.id()) >= BarometerRule.FEWEST;
        return new BarometerStanding(
                isOpen(session) && isOfTable(session, person),
                answers.of(session.id(), person).orElse(null),
                closable,
                null);
    }

    private boolean isOpen(SessionDetails session) {
        return desk.isOpen(session)
                && clock.instant().isBefore(session.slot().endsInstant().plus(OPEN_AFTER_END))
                && !answers.isClosed(session.id());
    }

    private boolean isOfTable(SessionDetails session, PersonId person) {
        return participations.isSeated(session.id(), person);
    }
}
