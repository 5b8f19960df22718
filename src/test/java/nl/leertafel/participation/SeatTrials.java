package nl.leertafel.participation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.leertafel.access.ActingAs;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.UnlockedSessions;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Six people sign up at the same moment for four seats, of which one is kept for a resident and two at most are for
 * professionals; again and again, each time at a table of its own.
 */
@Lazy
@Component
public class SeatTrials {

    private static final int SEATS = 4;
    private static final int MOST_PROFESSIONALS = 2;
    private static final SeatRules RULES = new SeatRules(List.of(
            new SeatRule(Set.of(Perspective.RESIDENT), 1, null),
            new SeatRule(Set.of(Perspective.PROFESSIONAL), 0, MOST_PROFESSIONALS)));
    private static final List<Party> PARTIES = List.of(
            Party.one(Perspective.PROFESSIONAL),
            Party.one(Perspective.PROFESSIONAL),
            Party.one(Perspective.PROFESSIONAL),
            Party.one(Perspective.STUDENT),
            new Party(Perspective.STUDENT, 1, 1),
            Party.one(Perspective.RESIDENT));

    private final SessionPlanning planning;
    private final SeatPlanning seatPlanning;
    private final SignUp signUp;
    private final SignUp unlocked;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    SeatTrials(
            SessionPlanning planning,
            SeatPlanning seatPlanning,
            SignUp signUp,
            UnlockedSessions mutant,
            PersonRegister people,
            Participations participations,
            Seats seats,
            Clock clock,
            PlatformTransactionManager transactions,
            JdbcClient jdbc) {
        this.planning = planning;
        this.seatPlanning = seatPlanning;
        this.signUp = signUp;
        SessionDirectory sessions = mutant.directory();
        this.unlocked = new SignUp(sessions, people, participations, seats, clock);
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** How many of so many trials ended with too many people, a kept seat gone, or somebody without an answer. */
    public int wrong(NetworkId network, PersonId coordinator, int trials) throws InterruptedException {
        return wrong(network, coordinator, trials, signUp);
    }

    /** The same without the lock: how many trials until one ends wrong; zero when none of so many does. */
    public int caughtWithoutLock(NetworkId network, PersonId coordinator, int trials) throws InterruptedException {
        for (int trial = 1; trial <= trials; trial++) {
            if (wrong(network, coordinator, 1, unlocked) > 0) {
                return trial;
            }
        }
        return 0;
    }

    private int wrong(NetworkId network, PersonId coordinator, int trials, SignUp door) throws InterruptedException {
        int wrong = 0;
        try (var threads = Executors.newFixedThreadPool(PARTIES.size())) {
            for (int trial = 0; trial < trials; trial++) {
                var session = ActingAs.person(coordinator, () -> table(network));
                wrong += signUpAtOnce(threads, door, session) && holds(session) ? 0 : 1;
            }
        }
        return wrong;
    }

    private SessionId table(NetworkId network) {
        var session = planning.plan(network, SessionExamples.kenniscafe(SEATS));
        seatPlanning.change(session, 0, new SeatPlanForm(RULES, null));
        planning.publish(session);
        return session;
    }

    /** Whether everybody got an answer. */
    private boolean signUpAtOnce(ExecutorService threads, SignUp door, SessionId session) throws InterruptedException {
        var start = new CyclicBarrier(PARTIES.size());
        var work = new ArrayList<Callable<Boolean>>();
        for (int guest = 0; guest < PARTIES.size(); guest++) {
            var form = form(session, guest);
            work.add(() -> signUp(door, session, form, start));
        }
        boolean answered = true;
        for (var outcome : threads.invokeAll(work)) {
            try {
                answered &= outcome.get();
            } catch (ExecutionException withoutAnswer) {
                answered = false;
            }
        }
        return answered;
    }

    private boolean signUp(SignUp door, SessionId session, SignUpForm form, CyclicBarrier start)
            throws InterruptedException, BrokenBarrierException {
        start.await();
        return Boolean.TRUE.equals(transaction.execute(begun -> {
            door.signUp(session, form);
            return true;
        }));
    }

    private static SignUpForm form(SessionId session, int guest) {
        var email = new EmailAddress("gast" + guest + "." + session.sessionId() + "@proef.example");
        return new SignUpForm("Gast " + guest, email, PARTIES.get(guest), null, null, Language.NL);
    }

    private boolean holds(SessionId session) {
        return count(session, "sum(party_size + helpers)", "p.status = 'ACCEPTED'") <= SEATS
                && count(session, "sum(party_size)", "p.status = 'ACCEPTED' and p.perspective = 'PROFESSIONAL'")
                        <= MOST_PROFESSIONALS
                && count(session, "count(*)", "p.status = 'ACCEPTED' and p.perspective = 'RESIDENT'") == 1
                && count(session, "count(*)", "p.reason is not null") == PARTIES.size();
    }

    private long count(SessionId session, String what, String which) {
        return jdbc.sql("select coalesce(" + what + ", 0) from participation p where p.session_id = ? and " + which)
                .param(session.sessionId())
                .query(Long.class)
                .single();
    }
}
