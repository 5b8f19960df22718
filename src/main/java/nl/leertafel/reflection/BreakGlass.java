package nl.leertafel.reflection;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For administrators, when somebody may be in danger: reading what one person wrote about one session. It takes a
 * reason, the writer hears of it at once, and it stays on record; also when there turns out to be nothing.
 */
@Service
@Transactional
public class BreakGlass {

    public static final String WRITER = "writer";
    public static final String REASON = "reason";

    private static final int SHORTEST_REASON = 20;
    private static final int LONGEST_REASON = 500;

    private final Reflections reflections;
    private final Openings openings;
    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final PersonRegister people;
    private final ReflectionLetters letters;
    private final Permissions permissions;
    private final AuditTrail audit;

    BreakGlass(
            Reflections reflections,
            Openings openings,
            SessionDirectory sessions,
            ParticipationDirectory participations,
            PersonRegister people,
            ReflectionLetters letters,
            Permissions permissions,
            AuditTrail audit) {
        this.reflections = reflections;
        this.openings = openings;
        this.sessions = sessions;
        this.participations = participations;
        this.people = people;
        this.letters = letters;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * What was found.
     *
     * @param told whether the writer hears of it by mail; otherwise the administrator has to tell them
     */
    public record Opened(List<SharedReflection> reflections, boolean told) {}

    /**
     * Reads what this person saved about this session.
     *
     * @param writer the name or the address of somebody who had to do with the session
     */
    public Opened open(SessionId session, String writer, String reason) {
        var me = permissions.requireAdministrator();
        var why = reason(reason);
        var details = sessions.details(session);
        var participation = participation(session, writer);
        var person = participation.person();
        openings.note(session, person, me, why);
        audit.record(AuditVerb.GLASS_BROKEN, "reflection", person.personId(), details.network());
        var name = name(person);
        return new Opened(
                Arrays.stream(ReflectionSource.values())
                        .flatMap(it -> reflections.find(session, person, it).stream())
                        .filter(Reflection::isWritten)
                        .map(it -> it.shared(name))
                        .toList(),
                told(details, participation, me, why));
    }

    private boolean told(SessionDetails session, ParticipationDetails participation, PersonId by, String why) {
        return letters.glassBroken(session, participation, name(by), why);
    }

    private static String reason(String typed) {
        var reason = PlainText.lines(REASON, typed, LONGEST_REASON);
        if (reason.length() < SHORTEST_REASON) {
            throw Refusal.at(REASON, "reflection.glass.reason.short");
        }
        return reason;
    }

    private ParticipationDetails participation(SessionId session, String writer) {
        var typed = writer.strip();
        var there = participations.of(session);
        var contacts =
                people.contacts(there.stream().map(ParticipationDetails::person).toList());
        var found = there.stream()
                .filter(it -> Optional.ofNullable(contacts.get(it.person()))
                        .filter(who -> who.name().equalsIgnoreCase(typed)
                                || who.email() != null && who.email().value().equalsIgnoreCase(typed))
                        .isPresent())
                .toList();
        if (found.size() != 1) {
            throw Refusal.at(WRITER, found.isEmpty() ? "reflection.glass.unknown" : "reflection.glass.several");
        }
        return found.getFirst();
    }

    private String name(PersonId person) {
        return Objects.requireNonNull(people.contacts(List.of(person)).get(person))
                .name();
    }
}
