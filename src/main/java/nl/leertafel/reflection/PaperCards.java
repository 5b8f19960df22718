package nl.leertafel.reflection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards on paper: a coordinator types in what somebody wrote, for exactly the readers that person allowed. The writer
 * hears of it, and from then on it is theirs to narrow or take back.
 */
@Service
@Transactional
public class PaperCards {

    /** Name of the field in which one chooses who wrote it. */
    public static final String WRITER = "writer";

    private final Reflections reflections;
    private final WritingDesk desk;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final PersonRegister people;
    private final ReflectionLetters letters;
    private final Permissions permissions;
    private final Clock clock;

    PaperCards(
            Reflections reflections,
            WritingDesk desk,
            SessionDirectory sessions,
            ParticipationDirectory participations,
            PersonRegister people,
            ReflectionLetters letters,
            Permissions permissions,
            Clock clock) {
        this.reflections = reflections;
        this.desk = desk;
        this.sessions = sessions;
        this.participations = participations;
        this.people = people;
        this.letters = letters;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Who was there and of whom no card was typed in yet, with their names; for coordinators. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> writers(SessionId session) {
        permissions.requireCoordinator(sessions.details(session).network());
        var done = new HashSet<>(reflections.cardWriters(session));
        var names = new LinkedHashMap<PersonId, String>();
        people.contacts(participations.of(session).stream()
                        .filter(PaperCards::wasThere)
                        .map(ParticipationDetails::person)
                        .filter(it -> !done.contains(it))
                        .toList())
                .forEach((person, contact) -> names.put(person, contact.name()));
        return names;
    }

    /**
     * Keeps what stands on a card of somebody who was there; for coordinators.
     *
     * @return whether the writer hears of it by mail; otherwise it has to be told
     */
    public boolean typeIn(SessionId session, PersonId writer, ReflectionText text, SharedWith allowed) {
        var details = sessions.details(session);
        var me = permissions.requireCoordinator(details.network());
        var participation = participations
                .find(session, writer)
                .filter(PaperCards::wasThere)
                .orElseThrow(() -> Refusal.at(WRITER, "reflection.paper.notThere"));
        if (reflections.find(session, writer, ReflectionSource.CARD).isPresent()) {
            throw Refusal.at(WRITER, "reflection.paper.already");
        }
        desk.requireWords(details, text);
        desk.requirePossible(details, allowed);
        var now = clock.instant();
        desk.saved(Reflection.card(session, writer, me, now).write(text, allowed, now, LocalDate.now(clock)));
        return letters.typedIn(details, participation, allowed);
    }

    private static boolean wasThere(ParticipationDetails participation) {
        return participation.status() == ParticipationStatus.ACCEPTED && !participation.stayedAway();
    }
}
