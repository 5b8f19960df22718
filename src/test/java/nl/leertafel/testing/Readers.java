package nl.leertafel.testing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import org.springframework.stereotype.Component;

/**
 * Everyone who could try to look at what belongs to somebody at the table of one session: one person of each part, made
 * through the use cases. For tests that ask every method about every thing as every reader.
 */
@Component
public class Readers {

    /** What a reader has to do with the session and with whose thing it is. */
    public enum Part {
        OWNER,
        AT_TABLE,
        WAITING,
        DECLINED,
        INVITED,
        TAKEN_OFF,
        MEMBER,
        COORDINATOR,
        COORDINATOR_AT_TABLE,
        ADMINISTRATOR,
        MEMBER_OF_ANOTHER_NETWORK,
        COORDINATOR_OF_ANOTHER_NETWORK,
        STRANGER,
        NOBODY;

        /** Whether this person sat at the table. */
        public boolean wasThere() {
            return this == OWNER || this == AT_TABLE || this == COORDINATOR_AT_TABLE;
        }
    }

    private final People people;
    private final SessionPlanning planning;
    private final Attendance attendance;
    private final Memberships memberships;

    Readers(People people, SessionPlanning planning, Attendance attendance, Memberships memberships) {
        this.people = people;
        this.planning = planning;
        this.attendance = attendance;
        this.memberships = memberships;
    }

    /** A kenniscafé with three seats, all taken, five days after {@link TestClock#START}. */
    public Around aFullTable() {
        var rijnoever = people.rijnoever();
        var noorderwerk = people.noorderwerk();
        var session = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(3));
            planning.publish(id);
            return id;
        });
        people.as(
                people.administrator(),
                () -> memberships.appointCoordinator(rijnoever.network(), rijnoever.official(), Perspective.OFFICIAL));
        var parts = new EnumMap<Part, PersonId>(Part.class);
        people.as(rijnoever.coordinator(), () -> {
            parts.put(Part.OWNER, seat(session, "Bea Visser", "bea@rijnoever.example"));
            parts.put(Part.AT_TABLE, seat(session, "Timo Jansen", "timo@rijnoever.example"));
            parts.put(Part.COORDINATOR_AT_TABLE, seat(session, "Oscar de Wit", "oscar@rijnoever.example"));
            parts.put(Part.WAITING, seat(session, "Priya Ramdin", "priya@rijnoever.example"));
            parts.put(Part.DECLINED, other(session, "Dirk Nee", ParticipationStatus.DECLINED));
            parts.put(Part.INVITED, other(session, "Ina Vraag", ParticipationStatus.INVITED));
            parts.put(Part.TAKEN_OFF, other(session, "Wil Weg", ParticipationStatus.CANCELLED));
        });
        parts.put(Part.MEMBER, rijnoever.lecturer());
        parts.put(Part.COORDINATOR, rijnoever.coordinator());
        parts.put(Part.ADMINISTRATOR, people.administrator());
        parts.put(Part.MEMBER_OF_ANOTHER_NETWORK, noorderwerk.resident());
        parts.put(Part.COORDINATOR_OF_ANOTHER_NETWORK, noorderwerk.coordinator());
        parts.put(Part.STRANGER, people.stranger());
        return new Around(rijnoever.network(), session, parts);
    }

    /** Does something as whoever plays this part; nobody is nobody. */
    public <T> T as(Around around, Part part, Supplier<T> work) {
        return around.person(part).map(it -> people.as(it, work)).orElseGet(work);
    }

    private PersonId seat(SessionId session, String name, String email) {
        var newcomer = new NewParticipant(name, new EmailAddress(email), null, Perspective.RESIDENT, null);
        return attendance.add(session, newcomer).participation().person();
    }

    private PersonId other(SessionId session, String name, ParticipationStatus status) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@elders.example";
        var person = seat(session, name, email);
        attendance.change(session, person, status);
        return person;
    }

    /** A session and who has what to do with it. */
    public record Around(NetworkId network, SessionId session, Map<Part, PersonId> parts) {

        /** Empty for nobody. */
        public Optional<PersonId> person(Part part) {
            return Optional.ofNullable(parts.get(part));
        }

        public PersonId known(Part part) {
            return person(part).orElseThrow();
        }
    }
}
