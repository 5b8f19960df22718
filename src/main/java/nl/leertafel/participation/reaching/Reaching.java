package nl.leertafel.participation.reaching;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a coordinator has to call or to write a letter, because no mail reaches them. */
@Service
@Transactional(readOnly = true)
public class Reaching {

    private static final Set<ParticipationStatus> TO_TELL = EnumSet.of(
            ParticipationStatus.INVITED,
            ParticipationStatus.ACCEPTED,
            ParticipationStatus.TENTATIVE,
            ParticipationStatus.WAITING);

    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final PersonRegister people;
    private final Permissions permissions;

    Reaching(
            SessionDirectory sessions,
            ParticipationDirectory participations,
            PersonRegister people,
            Permissions permissions) {
        this.sessions = sessions;
        this.participations = participations;
        this.people = people;
        this.permissions = permissions;
    }

    /** Those to call, by name. */
    public List<PersonToReach> toCall(SessionId session) {
        return withoutMail(session, it -> !getsLetter(it));
    }

    /** Those to write a letter, by name: they want one, or have no phone either. */
    public List<PersonToReach> toWrite(SessionId session) {
        return withoutMail(session, Reaching::getsLetter);
    }

    private List<PersonToReach> withoutMail(SessionId session, Predicate<PersonContact> chosen) {
        permissions.requireCoordinator(sessions.details(session).network());
        var toTell = participations.of(session).stream()
                .filter(it -> TO_TELL.contains(it.status()))
                .toList();
        var contacts = people.contacts(toTell.stream()
                .flatMap(it -> Stream.of(it.person(), reached(it)))
                .collect(Collectors.toSet()));
        return toTell.stream()
                .filter(it -> contacts.containsKey(reached(it)))
                .filter(it -> {
                    var contact = requireNonNull(contacts.get(reached(it)));
                    return !getsMail(contact) && chosen.test(contact);
                })
                .map(it -> person(it, contacts))
                .sorted(Comparator.comparing(PersonToReach::name).thenComparing(PersonToReach::about))
                .toList();
    }

    private PersonToReach person(ParticipationDetails participation, Map<PersonId, PersonContact> contacts) {
        var contact = requireNonNull(contacts.get(reached(participation)));
        var about = contacts.get(participation.person());
        return new PersonToReach(
                contact.name(),
                about == null ? contact.name() : about.name(),
                contact.phone(),
                contact.language(),
                participation.status(),
                participation.party().seats(),
                participations.placeInLine(participation).orElse(null),
                participation.offerExpiresAt());
    }

    private static PersonId reached(ParticipationDetails participation) {
        return requireNonNullElse(participation.contact(), participation.person());
    }

    private static boolean getsMail(PersonContact contact) {
        return contact.channel() == Channel.MAIL && contact.email() != null;
    }

    private static boolean getsLetter(PersonContact contact) {
        return contact.channel() == Channel.LETTER || contact.phone() == null;
    }
}
