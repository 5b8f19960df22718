package nl.leertafel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.access.Role;
import nl.leertafel.demo.DemoContent.Membership;
import nl.leertafel.demo.DemoContent.Organisation;
import nl.leertafel.demo.DemoContent.Person;
import nl.leertafel.demo.DemoContent.Session;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.network.NetworkForm;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.Channel;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.PersonForm;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoContentTests {

    private static final List<DemoContent> NETWORKS = DemoContentReader.all();
    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

    @Test
    void isTwoNetworksWithSixtyPeopleTwelveOrganisationsAndTwentyFiveSessions() {
        assertThat(NETWORKS).extracting(it -> it.network().slug()).containsExactly("rijnoever", "noorderwerk");
        assertThat(people()).hasSizeBetween(58, 66);
        assertThat(organisations()).hasSize(12);
        assertThat(sessions()).hasSize(25);
    }

    @Test
    void namesEveryoneAndEverythingOnce() {
        assertThat(people()).extracting(Person::key).doesNotHaveDuplicates();
        assertThat(people()).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(people().stream().map(Person::email).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
        assertThat(organisations()).extracting(Organisation::key).doesNotHaveDuplicates();
        assertThat(organisations()).extracting(Organisation::name).doesNotHaveDuplicates();
        assertThat(sessions()).extracting(Session::key).doesNotHaveDuplicates();
        assertThat(NETWORKS)
                .allSatisfy(it -> assertThat(it.sessions())
                        .extracting(Session::slug)
                        .doesNotHaveDuplicates()
                        .allMatch(slug -> slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && slug.length() <= 80));
    }

    @Test
    void writesOnlyToAddressesThatCannotExist() {
        var addresses = Stream.concat(
                people().stream().map(Person::form).map(PersonForm::email).filter(Objects::nonNull),
                NETWORKS.stream().map(it -> it.network().form()).map(NetworkForm::mailbox));
        assertThat(addresses).extracting(EmailAddress::value).allMatch(it -> it.endsWith(".example"));
        assertThat(sessions())
                .extracting(Session::onlineLink)
                .allMatch(it -> it == null || it.matches("https://[a-z.]+\\.example/.*"));
    }

    @Test
    void reachesThoseWithoutMailByPhoneOrLetter() {
        assertThat(people()).allMatch(it -> (it.channel() == Channel.MAIL) == (it.email() != null));
        assertThat(people()).allMatch(it -> it.email() != null || it.phone() != null);
        assertThat(people()).extracting(Person::channel).contains(Channel.values());
    }

    @Test
    void knowsTheDemoPeopleAndTheirPerspectives() {
        var perspectives = new HashMap<String, Perspective>();
        people().forEach(it -> perspectives.put(it.key(), it.perspective()));
        assertThat(perspectives)
                .containsEntry("resident", Perspective.RESIDENT)
                .containsEntry("student", Perspective.STUDENT)
                .containsEntry("professional", Perspective.PROFESSIONAL)
                .containsEntry("official", Perspective.OFFICIAL)
                .containsEntry("lecturer", Perspective.RESEARCHER);
        assertThat(NETWORKS)
                .allSatisfy(it -> assertThat(Objects.requireNonNull(members(it).get("coordinator"))
                                .role())
                        .isEqualTo(Role.COORDINATOR));
        assertThat(people().stream().filter(Person::administrator).map(Person::key))
                .containsExactly("administrator");
    }

    @Test
    void usesEveryKindPerspectiveAndState() {
        assertThat(values(organisations(), Organisation::kind)).containsExactlyInAnyOrder(OrganisationKind.values());
        assertThat(values(people(), Person::perspective)).containsExactlyInAnyOrder(Perspective.values());
        assertThat(values(sessions(), Session::kind)).containsExactlyInAnyOrder(SessionKind.values());
        assertThat(values(sessions(), Session::visibility)).containsExactlyInAnyOrder(Visibility.values());
        assertThat(values(sessions(), Session::status)).containsExactlyInAnyOrder(SessionStatus.values());
    }

    @Test
    void refersOnlyToWhatExists() {
        var keys = values(people(), Person::key);
        var organisations = values(organisations(), Organisation::key);
        for (var network : NETWORKS) {
            assertThat(keys).containsAll(members(network).keySet());
            assertThat(members(network).values())
                    .allMatch(it -> it.organisation() == null || organisations.contains(it.organisation()));
            assertThat(network.sessions())
                    .allSatisfy(it ->
                            assertThat(keys).containsAll(it.people().everyone().toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void isLedByPeopleWhoExist(Session session) {
        var leaders = session.programme().stream()
                .map(DemoContent.Item::leader)
                .filter(Objects::nonNull)
                .flatMap(it -> Stream.of(it.split(", | en ")));
        assertThat(values(people(), Person::name)).containsAll(leaders.toList());
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void fitsItsProgrammeInItsTime(Session session) {
        assertThat(session.programme()).isNotEmpty();
        assertThat(session.programme().stream()
                        .mapToInt(DemoContent.Item::minutes)
                        .sum())
                .isLessThanOrEqualTo(Math.toIntExact(session.slot(SUNDAY).minutes()));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void seatsNobodyTwiceAndNoMoreThanThereAreSeats(Session session) {
        assertThat(session.people().everyone()).doesNotHaveDuplicates();
        assertThat(session.people().accepted()).hasSizeLessThanOrEqualTo(session.capacity());
        if (!session.people().waiting().isEmpty()) {
            assertThat(session.people().accepted()).hasSize(session.capacity());
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void isPlannedBeforeItIsHeldAndNotAfterToday(Session session) {
        assertThat(session.plannedDays()).isLessThan(session.days() - 7).isNegative();
        assertThat(session.days()).isNotZero();
        assertThat(session.status() == SessionStatus.CLOSED && session.days() > 0)
                .isFalse();
        assertThat(session.status() == SessionStatus.CANCELLED).isEqualTo(session.cancelReason() != null);
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void letsNobodyInBeforeSignUpOpens(Session session) {
        var opens = session.signUpOpensDays();
        var closes = session.signUpClosesDays();
        assertThat(opens == null
                        || opens < 0
                        || session.people().everyone().findAny().isEmpty())
                .isTrue();
        assertThat(closes == null || closes < session.days()).isTrue();
        assertThat(session.status() == SessionStatus.DRAFT
                        && session.people().everyone().findAny().isPresent())
                .isFalse();
    }

    @Test
    void showsWhatIsForTheNetworkOnlyToItsMembersOfThatDay() {
        for (var network : NETWORKS) {
            var members = members(network);
            network.sessions().stream()
                    .filter(it -> it.visibility() != Visibility.PUBLIC)
                    .forEach(session ->
                            assertThat(session.people().everyone()).allMatch(it -> isMember(members.get(it), session)));
        }
    }

    @Test
    void hasTheKenniscafeAboutEvictions() {
        var session = session("kenniscafe-uithuiszettingen");
        assertThat(NETWORKS.getFirst().sessions()).contains(session);
        assertThat(session.status()).isEqualTo(SessionStatus.PUBLISHED);
        assertThat(session.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(session.capacity()).isEqualTo(12);
        assertThat(session.days()).isEqualTo(17);
        assertThat(session.people().waiting()).isEmpty();
        assertThat(session.people().accepted().stream().map(DemoContentTests::perspective))
                .containsExactlyInAnyOrder(
                        Perspective.RESIDENT,
                        Perspective.RESIDENT,
                        Perspective.RESIDENT,
                        Perspective.STUDENT,
                        Perspective.PROFESSIONAL);
    }

    @Test
    void hasAFullOneALowOneAMovedOneACancelledOneAndTwoDrafts() {
        assertThat(sessions())
                .filteredOn(it -> it.people().waiting().size() == 4)
                .hasSize(1);
        assertThat(sessions())
                .filteredOn(it -> it.days() > 0
                        && it.days() < 12
                        && it.people().accepted().size() * 4 < it.capacity())
                .hasSize(1);
        assertThat(sessions())
                .filteredOn(it -> it.movedFromDays() != null)
                .singleElement()
                .satisfies(it -> assertThat(it.plan(SUNDAY).slot()).isNotEqualTo(it.slot(SUNDAY)));
        assertThat(sessions())
                .filteredOn(it -> it.status() == SessionStatus.CANCELLED)
                .hasSize(1);
        assertThat(sessions())
                .filteredOn(it -> it.status() == SessionStatus.DRAFT)
                .hasSize(2);
        assertThat(sessions())
                .filteredOn(it -> it.visibility() == Visibility.INVITED)
                .hasSize(1);
    }

    @Test
    void meetsOnWorkdaysAndNeverTwoSessionsOfANetworkOnOneDay() {
        for (var today = SUNDAY; today.isBefore(SUNDAY.plusDays(7)); today = today.plusDays(1)) {
            var day = today;
            assertThat(NETWORKS)
                    .allSatisfy(network -> assertThat(network.sessions())
                            .extracting(it -> it.slot(day).startsAt().toLocalDate())
                            .doesNotHaveDuplicates()
                            .allMatch(it -> it.getDayOfWeek().getValue() < 6));
            assertThat(sessions())
                    .allMatch(it -> it.slot(day).startsAt().isBefore(day.atStartOfDay()) == it.days() < 0);
        }
    }

    private static List<Person> people() {
        return NETWORKS.stream().flatMap(it -> it.people().stream()).toList();
    }

    private static List<Organisation> organisations() {
        return NETWORKS.stream().flatMap(it -> it.organisations().stream()).toList();
    }

    private static List<Session> sessions() {
        return NETWORKS.stream().flatMap(it -> it.sessions().stream()).toList();
    }

    private static Session session(String slug) {
        return sessions().stream()
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Perspective perspective(String person) {
        return people().stream()
                .filter(it -> it.key().equals(person))
                .findFirst()
                .orElseThrow()
                .perspective();
    }

    private static Map<String, Membership> members(DemoContent network) {
        var members = new HashMap<String, Membership>();
        for (var person : network.people()) {
            if (person.membership() != null) {
                members.put(person.key(), person.membership());
            }
        }
        network.sharedMembers().forEach(it -> members.put(it.person(), it.membership()));
        return members;
    }

    private static boolean isMember(@Nullable Membership membership, Session session) {
        return membership != null
                && membership.fromDays() <= session.plannedDays()
                && (membership.untilDays() == null || membership.untilDays() >= session.days());
    }

    private static <T, V> Set<V> values(List<T> things, Function<T, V> value) {
        return things.stream().map(value).collect(Collectors.toSet());
    }
}
