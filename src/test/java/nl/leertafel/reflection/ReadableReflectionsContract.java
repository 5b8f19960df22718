package nl.leertafel.reflection;

import static nl.leertafel.reflection.ReflectionExamples.taking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** The queries find for everyone, at every time, exactly what the rule says: no reflection more, and none less. */
abstract class ReadableReflectionsContract {

    private static final LocalDate WRITTEN = SessionExamples.EVENING.toLocalDate();

    @Autowired
    Readers readers;

    @Autowired
    People people;

    @Autowired
    Reflections reflections;

    @Autowired
    ReflectionDirectory directory;

    @Autowired
    SessionDirectory sessions;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    private final Map<String, PersonId> population = new LinkedHashMap<>();
    private final List<Kept> all = new ArrayList<>();
    private final OrganisationId municipality = new OrganisationId(UUID.randomUUID());
    private final OrganisationId employer = new OrganisationId(UUID.randomUUID());
    private Around around;
    private SessionId atelier;
    private PersonId satForThem;

    /** A reflection, and what decides who reads it. */
    private record Kept(ReflectionId id, SessionId session, ReadingRule.Writing writing) {}

    @BeforeEach
    void everyoneWhoCouldTry() {
        around = readers.aFullTable();
        atelier = people.as(around.known(Part.COORDINATOR), () -> {
            var id = planning.plan(around.network(), SessionExamples.leeratelier());
            planning.publish(id);
            return id;
        });
        organisations();
        around.parts().forEach((part, person) -> population.put(part.name(), person));
        everyoneWhoWorkedSomewhere();
        satForThem = whoSatForThem();
        population.put("sat at a table in their name", satForThem);
    }

    @Test
    void theQueriesFindForEveryoneWhatTheRuleSays() {
        clock.set(SessionExamples.EVENING.plusHours(3));
        write(around.session(), around.known(Part.OWNER), SharedWith.EVERYONE);
        writeAllKinds(around.session());
        writeAllKinds(atelier);

        var leaks = new ArrayList<String>();
        var cells = 0;
        for (var day : List.of(SessionExamples.EVENING.plusHours(3), SessionExamples.EVENING.plusDays(43))) {
            clock.set(day);
            for (var session : List.of(around.session(), atelier)) {
                for (var who : population.entrySet()) {
                    compare(who.getKey(), who.getValue(), session, leaks);
                    cells += about(session).size();
                }
                openToVisitors(session, leaks);
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(cells).isGreaterThan(1_000);
        assertThat(database.sql("select count(*) from reflection_reading where person_id = ?")
                        .param(around.known(Part.ADMINISTRATOR).personId())
                        .query(Integer.class)
                        .single())
                .as("what an administrator read is what was for everyone")
                .isEqualTo(2);
    }

    private void compare(String who, PersonId person, SessionId session, List<String> leaks) {
        var today = clock.localNow().toLocalDate();
        var reader = new ReadingRule.Reader(
                person,
                session.equals(around.session()) && wasAtTable(person),
                places(person),
                person.equals(satForThem) ? Set.of(municipality) : Set.of());
        var meant = about(session).stream()
                .filter(it -> ReadingRule.mayRead(reader, it.writing(), today))
                .toList();
        var ofOthers = meant.stream()
                .filter(it -> !it.writing().writer().equals(person))
                .toList();
        people.as(person, () -> {
            differ(leaks, who + " lists on " + today, meant, ids(directory.of(session, Pageable.unpaged())));
            differ(
                    leaks,
                    who + " lists others on " + today,
                    ofOthers,
                    ids(directory.ofOthers(session, Pageable.unpaged())));
            differ(leaks, who + " finds on " + today, meant, found(session));
            if (directory.count(session) != meant.size()) {
                leaks.add(who + " counts " + directory.count(session));
            }
        });
    }

    private void openToVisitors(SessionId session, List<String> leaks) {
        var meant = about(session).stream()
                .filter(it -> ReadingRule.mayRead(ReadingRule.Reader.VISITOR, it.writing(), WRITTEN.plusDays(1)))
                .toList();
        differ(leaks, "a visitor finds", meant, found(session));
        // who wrote without having been there is made up here: the page says from which side somebody came
        var written = meant.stream()
                .filter(it -> it.writing().writer().equals(around.known(Part.OWNER)))
                .toList();
        var open = directory.open(session, 100).stream().map(OpenReflection::id).collect(Collectors.toSet());
        differ(leaks, "a visitor sees", written, open);
    }

    private Set<ReflectionId> found(SessionId session) {
        return about(session).stream()
                .map(Kept::id)
                .filter(it -> directory.find(it).isPresent())
                .collect(Collectors.toSet());
    }

    private static Set<ReflectionId> ids(List<SharedReflection> read) {
        return read.stream().map(SharedReflection::id).collect(Collectors.toSet());
    }

    private List<Kept> about(SessionId session) {
        return all.stream().filter(it -> it.session().equals(session)).toList();
    }

    private void differ(List<String> leaks, String what, List<Kept> meant, Set<ReflectionId> found) {
        all.forEach(it -> {
            if (found.contains(it.id()) != meant.contains(it)) {
                leaks.add((found.contains(it.id()) ? "LEAK " : "lost ") + what + ": " + it);
            }
        });
    }

    private boolean wasAtTable(PersonId person) {
        return around.parts().entrySet().stream()
                .anyMatch(it -> it.getValue().equals(person) && it.getKey().wasThere());
    }

    /** In every role, and with every history. */
    private void everyoneWhoWorkedSomewhere() {
        database.sql("update membership set organisation_id = ? where person_id = ?")
                .params(
                        municipality.organisationId(),
                        around.known(Part.AT_TABLE).personId())
                .update();
        worked("works there", "MEMBER", municipality, -100, null);
        worked("coordinates and works there", "COORDINATOR", municipality, -100, null);
        worked("teaches and works there", "LECTURER", municipality, -100, null);
        worked("works elsewhere", "MEMBER", employer, -100, null);
        worked("left before", "MEMBER", municipality, -100, -1);
        worked("left on the day", "MEMBER", municipality, -100, 0);
        worked("left since", "MEMBER", municipality, -100, 20);
        worked("came since", "MEMBER", municipality, 20, null);
        worked("came and left since", "COORDINATOR", municipality, 10, 20);
        worked("was a member", "MEMBER", null, -100, 20);
        worked("becomes a member", "MEMBER", null, 20, null);
        var moved = worked("moved from one to the other", "MEMBER", municipality, -100, -1);
        place(moved, around.network(), "MEMBER", employer, -1, null);
        var stayed = worked("left them, is a member", "MEMBER", municipality, -100, 20);
        place(stayed, around.network(), "MEMBER", null, 20, null);
        var sameDay = worked("left them on the day, is a member", "MEMBER", municipality, -100, 0);
        place(sameDay, around.network(), "MEMBER", null, 0, null);
        var elsewhere = worked("is a member, works there in another network", "MEMBER", null, -100, null);
        place(elsewhere, otherNetwork(), "MEMBER", municipality, -100, null);
        var administrator = worked("administers and works there", "MEMBER", municipality, -100, null);
        database.sql("update person set administrator = true where person_id = ?")
                .param(administrator.personId())
                .update();
    }

    private NetworkId otherNetwork() {
        return database.sql("select network_id from network where network_id <> ?")
                .param(around.network().networkId())
                .query((row, number) -> new NetworkId(row.getObject(1, UUID.class)))
                .list()
                .getFirst();
    }

    private PersonId whoSatForThem() {
        var hugo = new NewParticipant(
                "Hugo Namens",
                new EmailAddress("hugo@elders.example"),
                null,
                Perspective.OFFICIAL,
                "GEMEENTE rijnoever");
        var person = people.as(
                around.known(Part.COORDINATOR),
                () -> attendance.add(around.session(), hugo).participation().person());
        place(person, around.network(), "MEMBER", null, -100, null);
        return person;
    }

    private PersonId worked(
            String who, String role, @Nullable OrganisationId where, int from, @Nullable Integer until) {
        var person = person(who);
        population.put(who, person);
        place(person, around.network(), role, where, from, until);
        return person;
    }

    private PersonId person(String name) {
        var person = new PersonId(UUID.randomUUID());
        database.sql("""
                insert into person (person_id, name, language, channel, administrator, version)
                values (?, ?, 'NL', 'LETTER', false, 0)
                """).params(person.personId(), name).update();
        return person;
    }

    private void place(
            PersonId person,
            NetworkId network,
            String role,
            @Nullable OrganisationId where,
            int from,
            @Nullable Integer until) {
        database.sql("""
                insert into membership (
                  membership_id, network_id, person_id, role, perspective, organisation_id, from_date, until_date, version)
                values (:id, :network, :person, :role, 'OFFICIAL', cast(:where as uuid), :from, cast(:until as date), 0)
                """)
                .param("id", UUID.randomUUID())
                .param("network", network.networkId())
                .param("person", person.personId())
                .param("role", role)
                .param("where", where == null ? null : where.organisationId().toString())
                .param("from", WRITTEN.plusDays(from))
                .param("until", until == null ? null : WRITTEN.plusDays(until).toString())
                .update();
    }

    private List<ReadingRule.Place> places(PersonId person) {
        return database.sql(
                        "select network_id, organisation_id, from_date, until_date from membership where person_id = ?")
                .param(person.personId())
                .query((row, number) -> {
                    var organisation = row.getObject(2, UUID.class);
                    return new ReadingRule.Place(
                            new NetworkId(row.getObject(1, UUID.class)),
                            organisation == null ? null : new OrganisationId(organisation),
                            row.getObject(3, LocalDate.class),
                            row.getObject(4, LocalDate.class));
                })
                .list();
    }

    private void organisations() {
        organisation(municipality, "Gemeente Rijnoever", "MUNICIPALITY");
        organisation(employer, "Zorgwijs", "CARE_WELFARE");
    }

    private void organisation(OrganisationId id, String name, String kind) {
        database.sql("insert into organisation (organisation_id, name, kind, version) values (?, ?, ?, 0)")
                .params(id.organisationId(), name, kind)
                .update();
    }

    private void writeAllKinds(SessionId session) {
        for (var visibility : ReflectionVisibility.values()) {
            for (var wall : walls(visibility)) {
                write(session, person("writes " + visibility + wall.size()), new SharedWith(visibility, wall));
            }
        }
        write(
                session,
                Objects.requireNonNull(population.get("works there")),
                SharedWith.NETWORK.butNot(Set.of(municipality)));
        write(session, around.known(Part.COORDINATOR), SharedWith.NOBODY);
        var draft = reflections.saveAndFlush(
                new Reflection(session, person("began"), clock.instant()).draft(taking("Kladje."), clock.instant()));
        kept(draft, session);
    }

    private List<Set<OrganisationId>> walls(ReflectionVisibility visibility) {
        return visibility == ReflectionVisibility.PUBLIC
                ? List.of(Set.of())
                : List.of(Set.of(), Set.of(municipality), Set.of(employer), Set.of(municipality, employer));
    }

    private void write(SessionId session, PersonId writer, SharedWith sharedWith) {
        kept(
                reflections.saveAndFlush(new Reflection(session, writer, clock.instant())
                        .write(taking("Woorden."), sharedWith, clock.instant(), WRITTEN)),
                session);
    }

    private void kept(Reflection reflection, SessionId session) {
        all.add(new Kept(reflection.id(), session, reflection.writing(sessions.details(session))));
    }
}
