package nl.leertafel.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.LineWorker;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SeatPlanForm;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page behind the link in a mail, over HTTP: offered a seat, waiting, too late. */
@OnH2
class AnswerPageTests {

    private static final String BEA = "bea@elders.example";
    private static final String NOOR = "noor@elders.example";
    private static final String KEES = "kees@elders.example";

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SeatPlanning seatPlanning;

    @Autowired
    SignUp signUp;

    @Autowired
    Answers answers;

    @Autowired
    LineWorker lines;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    PersonRegister register;

    @Autowired
    TestClock clock;

    @Autowired
    BaseUrl baseUrl;

    NetworkCast rijnoever;
    Visitor visitor;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
        visitor = new Visitor(baseUrl);
    }

    @Test
    void anOfferIsTheFirstThingOneSeesAndLookingTakesNothing() {
        var session = published(1);
        var noor = offeredToNoor(session);

        assertThat(visitor.open(noor + "?wish=yes").body())
                .contains(
                        "<h1>Er is een plek voor je vrij</h1>",
                        "We houden de plek voor je vast tot zaterdag 5 december, 09.00 uur.",
                        "value=\"take\">Ja, ik neem de plek<",
                        "value=\"no\">Nee, laat maar<")
                .doesNotContain("Ik weet het nog niet", " style=", "<script src");
        assertThat(visitor.open(noor + "?lang=en").body())
                .contains("There is a free seat for you", "Yes, I take the seat", "until Saturday 5 December, 09:00");
        assertThat(status(session, NOOR)).isEqualTo(ParticipationStatus.WAITING);
    }

    @Test
    void takingAnOfferTwiceIsTakingItOnce() {
        var session = published(1);
        var noor = offeredToNoor(session);

        for (int time = 0; time < 2; time++) {
            assertThat(visitor.post(noor, Map.of("answer", "take")).body())
                    .contains("<h1>Je komt. Er is een plek voor je.</h1>", "Wij hebben het opgeschreven.");
        }
        assertThat(status(session, NOOR)).isEqualTo(ParticipationStatus.ACCEPTED);
    }

    @Test
    void leavingAnOfferIsSigningOffAndTheNextIsAsked() {
        var session = published(1);
        var noor = offeredToNoor(session);
        signUp("Kees Bos", KEES, Party.one(Perspective.RESIDENT), session);

        assertThat(visitor.post(noor, Map.of("answer", "no")).body()).contains("<h1>Je komt niet.</h1>");
        assertThat(visitor.open(link(session, KEES)).body()).contains("Er is een plek voor je vrij");
    }

    @Test
    void whoTakesAnOfferTooLateIsBackInLineAndIsToldSo() {
        var session = published(1);
        var noor = offeredToNoor(session);
        signUp("Kees Bos", KEES, Party.one(Perspective.RESIDENT), session);
        clock.advance(Duration.ofHours(48));

        assertThat(visitor.post(noor, Map.of("answer", "take")).body())
                .contains(
                        "Je antwoord kwam te laat: de plek is al voor een ander.",
                        "Je staat op de wachtlijst. Je bent nummer 1.")
                .doesNotContain("Wij hebben het opgeschreven.");
        assertThat(visitor.open(noor + "?lang=en").body()).contains("All seats are taken.", "as number 1");
    }

    @Test
    void whoWasTooLateCanGoBackOnTheList() {
        var session = published(1);
        var noor = offeredToNoor(session);
        signUp("Kees Bos", KEES, Party.one(Perspective.RESIDENT), session);
        clock.advance(Duration.ofHours(48));
        lines.run();

        assertThat(visitor.open(noor + "?wish=yes").body())
                .contains("<h1>Je was te laat met je antwoord</h1>", "Zet me weer op de lijst")
                .doesNotContain("Ik weet het nog niet");
        assertThat(visitor.open(noor + "?lang=en").body()).contains("Put me back on the list");
        assertThat(visitor.post(noor, Map.of("answer", "yes")).body()).contains("Je bent nummer 1.");
    }

    @Test
    void whoWaitsIsToldWhyAndCanLeave() {
        var session = published(2);
        people.as(
                rijnoever.coordinator(),
                () -> seatPlanning.change(
                        session,
                        seatPlanning.version(session),
                        new SeatPlanForm(
                                new SeatRules(List.of(new SeatRule(Set.of(Perspective.RESIDENT), 2, null))), null)));
        signUp("Kees Bos", KEES, Party.one(Perspective.PROFESSIONAL), session);
        var kees = link(session, KEES);

        assertThat(visitor.open(kees).body())
                .contains("Je bent nummer 1.", "Er zijn nog 2 plekken vrij. Die bewaren we voor bewoners.")
                .doesNotContain("Ik kom<");
        assertThat(visitor.open(kees + "?lang=en").body()).contains("There are 2 free seats left, kept for residents.");
        assertThat(visitor.post(kees, Map.of("answer", "no")).body()).contains("<h1>Je komt niet.</h1>");
    }

    @Test
    void onTheLastDayWhoWaitsAndComesFirstTakesTheFreeSeat() {
        var session = published(1);
        signUp("Bea Visser", BEA, Party.one(Perspective.RESIDENT), session);
        signUp("Noor Smit", NOOR, Party.one(Perspective.RESIDENT), session);
        var noor = link(session, NOOR);
        clock.set(SessionExamples.EVENING.minusHours(5));
        visitor.post(link(session, BEA), Map.of("answer", "no"));

        assertThat(visitor.open(noor).body()).contains("<h1>Er is nu een plek voor je vrij</h1>", ">Ik kom<");
        assertThat(visitor.post(noor, Map.of("answer", "yes")).body()).contains("Je komt. Er is een plek voor je.");
    }

    @Test
    void whoSignedUpSomebodyElseReadsForWhomAndWithHowMany() {
        var session = published(8);
        signUp.signUp(
                session,
                new SignUpForm(
                        "Oma Jo",
                        new EmailAddress("hanna@elders.example"),
                        new Party(Perspective.RESIDENT, 2, 1),
                        null,
                        "Hanna Vos",
                        Language.NL));
        var jo = participations.of(session).getFirst();

        assertThat(visitor.open(link(session, jo.person())).body())
                .contains("Je hebt Oma Jo aangemeld.", "Jullie komen met 2 mensen en 1 begeleider of tolk.");
    }

    @Test
    void aForgedLinkIsAPlainPageThatSaysNothing() {
        published(1);

        assertThat(visitor.open("/antwoord/verzonnen").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/antwoord/verzonnen", Map.of("answer", "take")).statusCode())
                .isEqualTo(404);
        assertThat(visitor.open("/aanbod/verzonnen").statusCode()).isNotEqualTo(200);
    }

    @Test
    void anAnswerAfterTheEveningIsRefusedInASentence() {
        var session = published(1);
        var noor = offeredToNoor(session);
        clock.set(SessionExamples.EVENING.plusHours(3));

        assertThat(visitor.post(noor, Map.of("answer", "take")).body()).contains("Deze bijeenkomst is al geweest.");
    }

    @Test
    void whoComesSaysWithHowMany() {
        var session = published(3);
        signUp("Bea Visser", BEA, Party.one(Perspective.RESIDENT), session);
        signUp("Kees Bos", KEES, Party.one(Perspective.RESIDENT), session);
        var bea = link(session, BEA);

        assertThat(visitor.open(bea).body()).contains("Met wie kom je?", "Je komt alleen.");
        var saved = visitor.post(bea + "/met", Map.of("people", "1", "helpers", "1"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith(bea + "?met=saved#met");
        assertThat(visitor.open(bea + "?met=saved").body())
                .contains("Wij hebben het opgeschreven.", "Jullie komen met");
        for (var tooMany : List.of("2", "40", "x")) {
            var refused = visitor.post(bea + "/met?lang=en", Map.of("people", tooMany, "helpers", "1"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("role=\"alert\"", "With whom do you come?");
        }
        assertThat(visitor.open(bea + "/met").statusCode()).isEqualTo(200);
        visitor.post(bea, Map.of("answer", "no"));
        assertThat(visitor.open(bea).body()).doesNotContain("Met wie kom je?");
        assertThat(visitor.post(bea + "/met", Map.of("people", "1", "helpers", "0"))
                        .statusCode())
                .isEqualTo(404);
    }

    private SessionId published(int seats) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(seats));
            planning.publish(id);
            return id;
        });
    }

    /** The link of Noor, who waited for the seat that Bea left. */
    private String offeredToNoor(SessionId session) {
        signUp("Bea Visser", BEA, Party.one(Perspective.RESIDENT), session);
        signUp("Noor Smit", NOOR, Party.one(Perspective.RESIDENT), session);
        visitor.post(link(session, BEA), Map.of("answer", "no"));
        return link(session, NOOR);
    }

    private void signUp(String name, String email, Party party, SessionId session) {
        signUp.signUp(session, new SignUpForm(name, new EmailAddress(email), party, null, null, Language.NL));
    }

    private ParticipationStatus status(SessionId session, String email) {
        return participations.find(session, person(email)).orElseThrow().status();
    }

    private String link(SessionId session, String email) {
        return link(session, person(email));
    }

    private String link(SessionId session, PersonId person) {
        var link = answers.link(
                participations.find(session, person).orElseThrow().id(),
                clock.instant().plus(Duration.ofDays(9)));
        return link.substring(link.indexOf("/antwoord/"));
    }

    private PersonId person(String email) {
        return register.knownOrNew("Bekend", new EmailAddress(email), Language.NL);
    }
}
