package nl.leertafel.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.RateLimits;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.NetworkExamples;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionKind;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.Visibility;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What a calendar program gets under the secret address of a person's own agenda, and what it does not. */
abstract class PersonFeedContract {

    private static final String KENNISCAFE = "Wat helpt als je je huis uit moet?";
    private static final String LEERATELIER = "Leeratelier maatwerk, deel 3";

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Memberships memberships;

    @Autowired
    private PersonFeeds feeds;

    @Autowired
    private PersonAgenda agenda;

    @Autowired
    private InvitationWorker worker;

    @Autowired
    private List<PersonalData> keepers;

    @Autowired
    private RateLimits limits;

    @Autowired
    private Database database;

    @Autowired
    private TestClock clock;

    @Autowired
    private BaseUrl baseUrl;

    private final HttpClient http = HttpClient.newHttpClient();
    private NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
        limits.forgetAll();
    }

    @Test
    void showsWhatOneIsInvitedToWithOnesOwnAnswerAndTheUidOfTheInvitation() throws Exception {
        var evening = published(SessionExamples.kenniscafe());
        var afternoon = published(SessionExamples.leeratelier());
        invite(evening, rijnoever.resident());
        invite(afternoon, rijnoever.resident());
        accept(evening, rijnoever.resident());
        worker.run();
        var answer = get(address(rijnoever.resident()));
        assertThat(answer.statusCode()).isEqualTo(200);
        var calendar = read(answer);
        assertThat(calendar.getMethod()).isNull();
        assertThat(calendar.getEvents()).hasSize(2);
        var coming = event(calendar, KENNISCAFE);
        assertThat(coming.getStatus()).isEqualTo(Status.confirmed());
        assertThat(coming.getTransparency().getValue()).isEqualTo("OPAQUE");
        assertThat(coming.getUid().getValue()).isEqualTo(uid(evening, rijnoever.resident()));
        assertThat(coming.getDescription().getValue()).startsWith("Je komt.\n\nEen avond met mensen");
        var asked = event(calendar, LEERATELIER);
        assertThat(asked.getStatus()).isEqualTo(Status.tentative());
        assertThat(asked.getTransparency().getValue()).isEqualTo("TRANSPARENT");
        assertThat(asked.getUrl().getValue()).isEqualTo(baseUrl.of("/bijeenkomst/" + afternoon.sessionId()));
    }

    @Test
    void whatIsNotOnesOwnNeverStandsInIt() throws Exception {
        var noorderwerk = people.noorderwerk();
        var mine = published(SessionExamples.kenniscafe());
        var visit = published(SessionExamples.siteVisit());
        var elsewhere = published(noorderwerk, titled("Alleen voor Noorderwerk", Visibility.NETWORK));
        var draft = plan(rijnoever, titled("Nog een idee", Visibility.PUBLIC));
        invite(mine, rijnoever.resident());
        invite(mine, rijnoever.student());
        invite(visit, rijnoever.official());
        inviteIn(noorderwerk, elsewhere, noorderwerk.resident());
        invite(draft, rijnoever.resident());
        worker.run();
        var bytes = text(get(address(rijnoever.resident())));
        assertThat(event(read(bytes), KENNISCAFE)).isNotNull();
        assertThat(read(bytes).getEvents()).hasSize(1);
        assertThat(bytes)
                .doesNotContain("Op bezoek", "Noorderwerk", "Nog een idee", "ATTENDEE")
                .doesNotContain("Timo", "Oscar", "Bea Visser", "bea@", "timo@", "oscar@")
                .doesNotContain(uid(mine, rijnoever.student()));
        var others = text(get(address(rijnoever.student())));
        assertThat(others).doesNotContain(uid(mine, rijnoever.resident()));
        assertThat(read(text(get(address(rijnoever.professional())))).getEvents())
                .isEmpty();
    }

    @Test
    void whoIsTakenOffOrSaysNoDoesNotSeeItAnyMore() throws Exception {
        var evening = published(SessionExamples.kenniscafe());
        var address = address(rijnoever.resident());
        invite(evening, rijnoever.resident());
        assertThat(read(get(address)).getEvents()).hasSize(1);
        change(evening, rijnoever.resident(), ParticipationStatus.DECLINED);
        assertThat(read(get(address)).getEvents()).isEmpty();
        accept(evening, rijnoever.resident());
        assertThat(read(get(address)).getEvents()).hasSize(1);
        change(evening, rijnoever.resident(), ParticipationStatus.CANCELLED);
        assertThat(read(get(address)).getEvents()).isEmpty();
    }

    @Test
    void whatIsOffSaysSoForAMonth() throws Exception {
        var evening = published(SessionExamples.kenniscafe());
        invite(evening, rijnoever.resident());
        var address = address(rijnoever.resident());
        people.as(rijnoever.coordinator(), () -> planning.cancel(evening, "De verwarming is stuk."));
        assertThat(event(read(get(address)), KENNISCAFE).getStatus()).isEqualTo(Status.cancelled());
        clock.advance(Duration.ofDays(29));
        assertThat(read(get(address)).getEvents()).hasSize(1);
        clock.advance(Duration.ofDays(2));
        assertThat(read(get(address)).getEvents()).isEmpty();
    }

    @Test
    void reachesNinetyDaysBackAndTwoYearsAhead() throws Exception {
        var evening = published(SessionExamples.kenniscafe());
        var far = published(SessionExamples.plan(SessionKind.KENNISCAFE, "Over drie jaar", Visibility.PUBLIC, 12));
        people.as(
                rijnoever.coordinator(),
                () -> planning.move(
                        far, SessionExamples.evening(SessionExamples.EVENING.plusYears(3)), SessionExamples.deBrug()));
        invite(evening, rijnoever.resident());
        invite(far, rijnoever.resident());
        var address = address(rijnoever.resident());
        assertThat(read(get(address)).getEvents()).hasSize(1);
        clock.set(SessionExamples.EVENING.plusDays(89));
        assertThat(event(read(get(address)), KENNISCAFE)).isNotNull();
        clock.set(SessionExamples.EVENING.plusDays(92));
        assertThat(read(get(address)).getEvents()).isEmpty();
    }

    @Test
    void canLeaveOutWhatAnInvitationPutInTheCalendarAlready() throws Exception {
        var evening = published(SessionExamples.kenniscafe());
        var afternoon = published(SessionExamples.leeratelier());
        invite(evening, rijnoever.resident());
        worker.run();
        invite(afternoon, rijnoever.resident()); // no message went out for this one yet
        var address = address(rijnoever.resident(), new PersonFeedForm("Telefoon", true));
        assertThat(read(get(address)).getEvents())
                .singleElement()
                .satisfies(it -> assertThat(it.getSummary().getValue()).isEqualTo(LEERATELIER));
        worker.run();
        assertThat(read(get(address)).getEvents()).isEmpty();
    }

    @Test
    void isServedForOneReaderAndWithoutBytesToWhoHasIt() throws Exception {
        var evening = published(SessionExamples.kenniscafe());
        invite(evening, rijnoever.resident());
        worker.run();
        var address = address(rijnoever.resident());
        var first = get(address);
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("max-age=900, private");
        assertThat(first.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(first.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(first.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Vary").orElseThrow()).contains("Accept-Encoding");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var date = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]{32}\"");
        assertNothingNew(get(address, "If-None-Match", tag), tag);
        assertNothingNew(get(address, "If-None-Match", "\"anders\", " + tag), tag);
        assertNothingNew(get(address, "If-Modified-Since", date), tag);
        assertThat(get(address, "If-None-Match", "\"anders\"", "If-Modified-Since", date)
                        .statusCode())
                .as("a tag goes before a date")
                .isEqualTo(200);
        var head = send(HttpRequest.newBuilder(URI.create(address)).HEAD().build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).hasValue(tag);
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(first.body().length);
        clock.advance(Duration.ofMinutes(1));
        accept(evening, rijnoever.resident());
        assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(get(address, "If-Modified-Since", date).statusCode()).isEqualTo(200);
    }

    @Test
    void everyChangeThatCanBeSeenIsSeen() throws Exception {
        var evening = published(SessionExamples.kenniscafe());
        var address = address(rijnoever.resident());
        var tags = new LinkedHashSet<String>();
        tags.add(tag(address));
        invite(evening, rijnoever.resident());
        tags.add(tag(address));
        people.as(
                rijnoever.coordinator(),
                () -> planning.move(
                        evening,
                        SessionExamples.evening(SessionExamples.EVENING.plusDays(1)),
                        SessionExamples.deBrug()));
        tags.add(tag(address));
        accept(evening, rijnoever.resident());
        tags.add(tag(address));
        people.as(rijnoever.coordinator(), () -> planning.cancel(evening, "De verwarming is stuk."));
        tags.add(tag(address));
        assertThat(tags).hasSize(5);
    }

    @Test
    void aRevokedAddressIsGoneAndAnUnknownOneWasNeverThere() throws Exception {
        var address = address(rijnoever.resident());
        assertThat(get(address).statusCode()).isEqualTo(200);
        people.as(
                rijnoever.resident(), () -> feeds.revoke(feeds.mine().getFirst().id()));
        var gone = get(address);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).isEmpty();
        assertThat(gone.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(get(baseUrl.of("/feeds/person/" + "a".repeat(32) + ".ics")).statusCode())
                .isEqualTo(404);
        assertThat(get(baseUrl.of("/feeds/person/geen-adres.ics")).statusCode()).isEqualTo(404);
        assertThat(people.as(rijnoever.resident(), feeds::mine)).isEmpty();
    }

    @Test
    void aReplacedAddressIsGoneAndTheNewOneShowsTheSame() throws Exception {
        invite(published(SessionExamples.kenniscafe()), rijnoever.resident());
        var old = address(rijnoever.resident(), new PersonFeedForm("Mijn telefoon", true));
        var before = get(old);
        var fresh = people.as(
                rijnoever.resident(),
                () -> feeds.replace(feeds.mine().getFirst().id()).address());
        assertThat(get(old).statusCode()).isEqualTo(410);
        assertThat(get(fresh).body()).isEqualTo(before.body());
        assertThat(people.as(rijnoever.resident(), feeds::mine))
                .singleElement()
                .satisfies(it -> assertThat(it.label()).isEqualTo("Mijn telefoon"))
                .satisfies(it -> assertThat(it.withoutInvitations()).isTrue());
    }

    @Test
    void whoLeavesTheirLastNetworkIsFollowedNowhere() throws Exception {
        var noorderwerk = people.noorderwerk();
        var address = address(rijnoever.resident());
        people.member(
                noorderwerk,
                PersonExamples.byMail("Bea Visser", "bea@rijnoever.example"),
                NetworkExamples.member(Perspective.RESIDENT));
        leave(rijnoever, "Bea");
        assertThat(get(address).statusCode()).as("still in another network").isEqualTo(200);
        leave(noorderwerk, "Bea Visser", rijnoever.resident());
        assertThat(get(address).statusCode()).isEqualTo(410);
    }

    @Test
    void whoIsErasedLeavesAnAddressThatIsGoneAndLeadsToNobody() throws Exception {
        invite(published(SessionExamples.kenniscafe()), rijnoever.resident());
        var address = address(rijnoever.resident(), new PersonFeedForm("Telefoon van Bea", false));
        assertThat(get(address).statusCode()).isEqualTo(200);
        keepers.forEach(keeper -> keeper.erase(rijnoever.resident()));
        assertThat(get(address).statusCode()).isEqualTo(410);
        assertThat(database.sql("select count(*) from person_feed where person_id is not null or label <> ''")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyTheHashOfAnAddressIsKeptAndOnlyItsOwnerEndsIt() {
        var address = address(rijnoever.resident());
        var secret = address.substring(address.lastIndexOf('/') + 1, address.length() - ".ics".length());
        assertThat(secret).matches("[a-z2-7]{32}");
        assertThat(database.sql("select token_hash from person_feed")
                        .query(String.class)
                        .single())
                .isEqualTo(new FeedToken(secret).hash())
                .doesNotContain(secret);
        var id = people.as(rijnoever.resident(), () -> feeds.mine().getFirst().id());
        for (var other : List.of(rijnoever.coordinator(), rijnoever.student(), people.administrator())) {
            assertThatThrownBy(() -> people.as(other, () -> feeds.revoke(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.as(other, () -> feeds.replace(id))).isInstanceOf(NotFound.class);
            assertThat(people.as(other, feeds::mine)).isEmpty();
        }
        assertThatThrownBy(() -> feeds.mine()).isInstanceOf(NotFound.class);
        assertThat(agenda.open(secret.toUpperCase(Locale.ROOT))).isNotNull();
    }

    @Test
    void itIsWrittenDownToTheHourWhenACalendarLastCame() throws Exception {
        var address = address(rijnoever.resident());
        assertThat(lastUsed()).isNull();
        get(address);
        var first = lastUsed();
        assertThat(first).isEqualTo(clock.instant());
        clock.advance(Duration.ofMinutes(10));
        get(address);
        assertThat(lastUsed()).isEqualTo(first);
        clock.advance(Duration.ofHours(1));
        get(address);
        assertThat(lastUsed()).isEqualTo(clock.instant());
    }

    @Test
    void nobodyHasMoreThanTenAndEachHasALabel() {
        people.as(rijnoever.resident(), () -> {
            for (int i = 1; i <= 10; i++) {
                feeds.make(new PersonFeedForm("Apparaat " + i, false));
            }
            assertThatThrownBy(() -> feeds.make(new PersonFeedForm("Nog een", false)))
                    .isInstanceOf(Refusal.class);
        });
        assertThatThrownBy(() -> new PersonFeedForm(" ", false)).isInstanceOf(Refusal.class);
    }

    @Test
    void whoGuessesIsSlowedDownAndWhoKnowsIsNot() throws Exception {
        var address = address(rijnoever.resident());
        var guess = baseUrl.of("/feeds/person/" + "b".repeat(32) + ".ics");
        for (int i = 0; i < 100; i++) {
            assertThat(get(guess).statusCode()).isEqualTo(404);
        }
        assertThat(get(guess).statusCode()).isEqualTo(429);
        assertThat(get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void whatItHoldsIsToldToItsOwner() {
        address(rijnoever.resident(), new PersonFeedForm("Mijn telefoon", false));
        var exported = keepers.stream()
                .map(keeper -> keeper.export(rijnoever.resident()))
                .flatMap(it -> it.entrySet().stream())
                .filter(it -> it.getKey().equals("person_feed"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(exported).singleElement().satisfies(it -> assertThat(it).containsEntry("label", "Mijn telefoon"));
    }

    private static void assertNothingNew(HttpResponse<byte[]> answer, String tag) {
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue(tag);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=900, private");
    }

    private @Nullable Instant lastUsed() {
        return people.as(rijnoever.resident(), () -> feeds.mine().getFirst().lastUsedAt());
    }

    private String address(PersonId person) {
        return address(person, new PersonFeedForm("Telefoon", false));
    }

    private String address(PersonId person, PersonFeedForm form) {
        return people.as(person, () -> feeds.make(form).address());
    }

    private void invite(SessionId session, PersonId person) {
        inviteIn(rijnoever, session, person);
    }

    private void inviteIn(NetworkCast cast, SessionId session, PersonId person) {
        people.as(
                cast.coordinator(),
                () -> attendance.invite(session, new Invitees(MemberFilter.everyone(), Set.of(person))));
    }

    private void accept(SessionId session, PersonId person) {
        change(session, person, ParticipationStatus.ACCEPTED);
    }

    private void change(SessionId session, PersonId person, ParticipationStatus to) {
        people.as(rijnoever.coordinator(), () -> attendance.change(session, person, to));
    }

    private void leave(NetworkCast cast, String name) {
        leave(cast, name, rijnoever.resident());
    }

    private void leave(NetworkCast cast, String name, PersonId person) {
        people.as(
                cast.coordinator(),
                () ->
                        memberships
                                .search(cast.network(), new MemberFilter(name, null, null, null), Pageable.unpaged())
                                .stream()
                                .filter(it -> it.person().equals(person))
                                .forEach(it -> memberships.end(it.id())));
    }

    private String uid(SessionId session, PersonId person) {
        return database.sql("select uid from invitation where session_id = ? and person_id = ?")
                .params(session.sessionId(), person.personId())
                .query(UUID.class)
                .single()
                .toString();
    }

    private static SessionPlan titled(String title, Visibility visibility) {
        return SessionExamples.plan(SessionKind.LEERATELIER, title, visibility, 12);
    }

    private SessionId published(SessionPlan plan) {
        return published(rijnoever, plan);
    }

    private SessionId published(NetworkCast cast, SessionPlan plan) {
        var id = plan(cast, plan);
        people.as(cast.coordinator(), () -> planning.publish(id));
        return id;
    }

    private SessionId plan(NetworkCast cast, SessionPlan plan) {
        return people.as(cast.coordinator(), () -> planning.plan(cast.network(), plan));
    }

    private static VEvent event(ICalendar calendar, String title) {
        return calendar.getEvents().stream()
                .filter(it -> title.equals(it.getSummary().getValue()))
                .findFirst()
                .orElseThrow();
    }

    private String tag(String address) throws Exception {
        return get(address).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static ICalendar read(HttpResponse<byte[]> answer) {
        return read(text(answer));
    }

    private static ICalendar read(String text) {
        var calendar = Biweekly.parse(text).first();
        var warnings = calendar.validate(ICalVersion.V2_0).toString();
        assertThat(calendar.getEvents().isEmpty()
                        || calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(warnings)
                .isTrue();
        assertThat(text).doesNotContain("ATTENDEE");
        return calendar;
    }
}
