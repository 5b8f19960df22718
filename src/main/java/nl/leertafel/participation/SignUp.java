package nl.leertafel.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing up at the public door, without an account. */
@Service
@Transactional
public class SignUp {

    private final SessionDirectory sessions;
    private final PersonRegister people;
    private final Participations participations;
    private final Seats seats;
    private final Clock clock;

    SignUp(SessionDirectory sessions, PersonRegister people, Participations participations, Seats seats, Clock clock) {
        this.sessions = sessions;
        this.people = people;
        this.participations = participations;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * Gives a seat or a place in line. A known address keeps its name and everything else it has; joining twice changes
     * nothing and is answered as to a stranger.
     *
     * @throws Refusal when this session cannot be signed up for now
     */
    public SignUpOutcome signUp(SessionId session, SignUpForm form) {
        var locked = sessions.lock(session);
        var state = state(locked);
        if (state != SignUpState.OPEN) {
            throw Refusal.because("participation.signUpState." + state);
        }
        var outcome = outcomeForNewcomer(locked);
        var person = people.knownOrNew(form.name(), form.email(), form.language());
        var participation = participations
                .find(session, person)
                .orElseGet(() -> new Participation(
                        session, person, form.perspective(), form.organisation(), Participation.Source.PUBLIC_FORM));
        if (participation.holdsSeatOrPlace()) {
            participations.save(participation.joinAgain());
        } else {
            seats.seatOrLine(locked, participation);
        }
        return outcome;
    }

    /** What a stranger would get now. */
    @Transactional(readOnly = true)
    public SignUpOutcome outlook(SessionDetails session) {
        return outcomeForNewcomer(session);
    }

    /** Whether a stranger can sign up now. */
    @Transactional(readOnly = true)
    public SignUpState state(SessionDetails session) {
        Instant now = clock.instant();
        if (session.status() == SessionStatus.CANCELLED) {
            return SignUpState.CANCELLED;
        }
        if (session.isOver(now) || session.status() == SessionStatus.CLOSED) {
            return SignUpState.OVER;
        }
        return switch (session.visibility()) {
            case INVITED -> SignUpState.INVITED_ONLY;
            case NETWORK -> SignUpState.MEMBERS_ONLY;
            case PUBLIC ->
                session.isSignUpNotYetOpen(now)
                        ? SignUpState.NOT_YET_OPEN
                        : session.isSignUpClosed(now) ? SignUpState.CLOSED : SignUpState.OPEN;
        };
    }

    private SignUpOutcome outcomeForNewcomer(SessionDetails session) {
        var table = seats.table(session);
        return new SignUpOutcome(
                table.hasSeatForNewcomer() ? OptionalInt.empty() : OptionalInt.of(table.newcomersPlace()));
    }
}
