package nl.leertafel.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

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
     * Gives a seat or a place in line, on each date of a series that is signed up for as a whole. A known address keeps its
     * name and everything else it has; joining twice changes nothing and is answered as to a stranger.
     *
     * @return what came of this session
     * @throws Refusal when this session cannot be signed up for now
     */
    public SignUpOutcome signUp(SessionId session, SignUpForm form) {
        var isKnown = people.known(form.email()).isPresent(); // asked first: meanwhile nobody waits for the seats
        var locked = sessions.signedUpTogether(session).stream()
                .map(sessions::lock) // all of them before anything is written, so that no two wait for one another
                .toList();
        var other = SingletonSupplier.of(() -> people.newByName(form.name(), form.language()));
        SignUpOutcome outcome = null;
        for (var one : locked) {
            if (one.id().equals(session)) {
                requireOpen(one);
                outcome = join(one, form, isKnown, other);
            } else if (state(one) == SignUpState.OPEN) {
                join(one, form, isKnown, other);
            }
        }
        return Objects.requireNonNull(outcome);
    }

    private void requireOpen(SessionDetails session) {
        var state = state(session);
        if (state != SignUpState.OPEN) {
            throw Refusal.because("participation.signUpState." + state);
        }
    }

    private SignUpOutcome join(SessionDetails locked, SignUpForm form, boolean isKnown, Supplier<PersonId> other) {
        var table = seats.open(locked);
        table.settle();
        var outcome = table.outlook(form.party());
        var participation = participation(locked.id(), form, isKnown, other);
        if (participation.holdsSeatOrPlace()) {
            participations.save(participation.joinAgain());
        } else {
            table.seatOrLine(participation.comeAs(form.party(), clock.instant()));
        }
        return outcome;
    }

    /** What a stranger would get now who comes alone, for each perspective one can come from. */
    @Transactional(readOnly = true)
    public Map<Perspective, SignUpOutcome> outlook(SessionDetails session) {
        Map<Perspective, SignUpOutcome> outlook = new EnumMap<>(Perspective.class);
        var table = seats.open(session);
        for (var perspective : Perspective.values()) {
            outlook.put(perspective, table.outlook(Party.one(perspective)));
        }
        return outlook;
    }

    /** @param other who is signed up by somebody else, when they are new */
    private Participation participation(SessionId session, SignUpForm form, boolean isKnown, Supplier<PersonId> other) {
        if (form.signedUpBy() != null) {
            var contact = people.knownOrNew(form.signedUpBy(), form.email(), form.language());
            return participations.signedUpBy(session, contact, form.name()).stream()
                    .findFirst()
                    .orElseGet(() -> newcomer(session, other.get(), form).signedUpBy(contact));
        }
        var added = isKnown ? Optional.<PersonId>empty() : people.add(form.name(), form.email(), form.language());
        return added.map(person -> newcomer(session, person, form)).orElseGet(() -> known(session, form));
    }

    private Participation known(SessionId session, SignUpForm form) {
        var person = people.knownOrNew(form.name(), form.email(), form.language());
        return participations.find(session, person).orElseGet(() -> newcomer(session, person, form));
    }

    private static Participation newcomer(SessionId session, PersonId person, SignUpForm form) {
        return new Participation(session, person, form.party(), form.organisation(), Participation.Source.PUBLIC_FORM);
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
}
