package nl.leertafel.invitation;

import static java.util.Objects.requireNonNullElse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.TableView;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Component;

/** How things are between people and a session, read for many people at once. */
@Component
class Truth {

    private final SessionDirectory sessions;
    private final NetworkDirectory networks;
    private final ParticipationDirectory participations;
    private final PersonRegister people;

    Truth(
            SessionDirectory sessions,
            NetworkDirectory networks,
            ParticipationDirectory participations,
            PersonRegister people) {
        this.sessions = sessions;
        this.networks = networks;
        this.participations = participations;
        this.people = people;
    }

    /** Empty when there is nothing between them (any more). */
    Optional<Wanted> between(SessionId session, PersonId person) {
        return Optional.ofNullable(between(session, List.of(person)).get(person));
    }

    /** Nobody stands in it with whom there is nothing (any more). */
    Map<PersonId, Wanted> between(SessionId session, Collection<PersonId> persons) {
        var found = participations.find(session, persons);
        if (found.isEmpty()) {
            return Map.of();
        }
        var contacts = people.contacts(found.values().stream()
                .flatMap(it -> Stream.of(it.person(), contact(it)))
                .distinct()
                .toList());
        var details = sessions.details(session);
        var network = networks.byId(details.network());
        var table = participations.table(details);
        Map<PersonId, Wanted> truth = new HashMap<>();
        found.forEach((person, participation) ->
                wanted(participation, contacts, network, details, table).ifPresent(it -> truth.put(person, it)));
        return truth;
    }

    private Optional<Wanted> wanted(
            ParticipationDetails participation,
            Map<PersonId, PersonContact> contacts,
            NetworkDetails network,
            SessionDetails session,
            TableView table) {
        var comes = contacts.get(participation.person());
        var reached = contacts.get(contact(participation));
        if (comes == null || reached == null) {
            return Optional.empty();
        }
        return Optional.of(new Wanted(
                network,
                session,
                reached,
                participation.contact() == null ? null : comes.name(),
                participation,
                participations.placeInLine(participation).orElse(0),
                table));
    }

    private static PersonId contact(ParticipationDetails participation) {
        return requireNonNullElse(participation.contact(), participation.person());
    }
}
