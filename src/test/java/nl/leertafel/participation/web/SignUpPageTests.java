package nl.leertafel.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SeatPlanForm;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SeriesPlan;
import nl.leertafel.session.SeriesPlanning;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.series.Rhythm;
import nl.leertafel.session.series.SeriesSignUp;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The form on a session's public page, over HTTP, as an old phone sends it. */
@OnH2
class SignUpPageTests {

    private static final String PAGE = "/n/rijnoever/wat-helpt-als-je-huis-uit-moet";

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SeriesPlanning seriesPlanning;

    @Autowired
    SeatPlanning seatPlanning;

    @Autowired
    ParticipationDirectory participations;

    @Autowired
    PersonRegister register;

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
    void whoComesAloneFillsInFourThingsAndTheRestIsFoldedAway() {
        var session = published(12);
        assertThat(visitor.open(PAGE).body())
                .contains("<details class=\"more\">", "Kom je niet alleen, of meld je iemand anders aan?")
                .doesNotContain("<script src", " style=", "(wachtlijst)");

        var welcome = signUp(Map.of("name", "Truus de Boer", "email", "truus@elders.example"));
        assertThat(welcome.body()).contains("Fijn, je komt!").doesNotContain("plekken voor jullie");
        assertThat(only(session))
                .returns(1, ParticipationDetails::people)
                .returns(0, ParticipationDetails::helpers)
                .returns(null, ParticipationDetails::contact);
    }

    @Test
    void aGroupWithAnInterpreterGetsSeatsTogether() {
        var session = published(12);

        var welcome =
                signUp(Map.of("name", "Selam Tesfay", "email", "selam@elders.example", "people", "3", "helpers", "1"));

        assertThat(welcome.body()).contains("Er zijn 4 plekken voor jullie.");
        assertThat(only(session)).returns(3, ParticipationDetails::people).returns(1, ParticipationDetails::helpers);
    }

    @Test
    void aSeriesShowsItsDatesAndSaysThatOneComesToAllOfThem() {
        people.as(rijnoever.coordinator(), () -> {
            var plan = new SeriesPlan(SessionExamples.kenniscafe(12), new Rhythm.EveryWeeks(2, 3), SeriesSignUp.WHOLE);
            var first = seriesPlanning.plan(rijnoever.network(), plan);
            seriesPlanning.publish(
                    Objects.requireNonNull(planning.planned(first).series()));
        });

        assertThat(visitor.open(PAGE).body())
                .contains(
                        "Je meldt je aan voor alle keren die nog komen.",
                        "<span aria-current=\"page\">dinsdag 8 december, 19.30 – 21.30 uur</span>",
                        "dinsdag 22 december, 19.30 – 21.30 uur</a>");
        assertThat(signUp(Map.of("name", "Truus de Boer", "email", "truus@elders.example"))
                        .body())
                .contains("Je bent aangemeld voor alle 3 keren die nog komen.");
    }

    @Test
    void someoneElseIsSignedUpByWhoGetsTheMail() {
        var session = published(12);

        var welcome = signUp(Map.of("name", "Opa Kees", "email", "noor@elders.example", "signedUpBy", "Noor Smit"));

        assertThat(welcome.body()).contains("Fijn, Opa Kees komt!", "noor@elders.example");
        var contact = only(session).contact();
        assertThat(register.contacts(List.of(only(session).person())).values())
                .allSatisfy(kees -> assertThat(kees.name()).isEqualTo("Opa Kees"))
                .allSatisfy(kees -> assertThat(kees.email()).isNull());
        assertThat(contact).isNotNull();
        assertThat(register.contacts(List.of(contact)).values())
                .singleElement()
                .satisfies(noor -> assertThat(noor.name()).isEqualTo("Noor Smit"));
    }

    @Test
    void everythingTypedIsStillThereAfterARefusalAndTheFoldedPartStandsOpen() {
        published(12);

        var refused = signUp(Map.of(
                "name", "Opa Kees",
                "email", "geen adres",
                "people", "3",
                "helpers", "2",
                "signedUpBy", "Noor Smit",
                "organisation", "Buurthuis"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("<details class=\"more\" open=\"open\">")
                .contains("value=\"Opa Kees\"", "value=\"geen adres\"", "value=\"Noor Smit\"", "value=\"Buurthuis\"")
                .contains("<option value=\"3\" selected=\"selected\">3</option>")
                .contains("<option value=\"2\" selected=\"selected\">2</option>");
    }

    @Test
    void aForgedNumberIsRefusedAtItsField() {
        var session = published(12);

        for (var wrong : List.of("13", "0", "-1", "veel", "99999999999")) {
            var refused = signUp(Map.of("name", "Truus de Boer", "email", "truus@elders.example", "people", wrong));
            assertThat(refused.statusCode()).as(wrong).isEqualTo(422);
            assertThat(refused.body())
                    .contains("id=\"people-error\">Je kunt je aanmelden met 1 tot en met 12 mensen.")
                    .contains("<details class=\"more\" open=\"open\">");
        }
        var helpers = signUp(Map.of("name", "Truus de Boer", "email", "truus@elders.example", "helpers", "5"));
        assertThat(helpers.body()).contains("id=\"helpers-error\">Er kunnen hoogstens 4 begeleiders mee.");
        assertThat(participations.of(session)).isEmpty();
    }

    @Test
    void aGroupThatNeverFitsTheTableIsToldSoWhereItSaidHowManyTheyAre() {
        var session = published(4);

        var refused = signUp(Map.of("name", "Selam Tesfay", "email", "selam@elders.example", "people", "5"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("id=\"people-error\">Aan deze tafel is geen plaats voor 5 mensen samen");
        assertThat(participations.of(session)).isEmpty();
    }

    @Test
    void theChoiceSaysWhoWouldHaveToWaitAndOnlyAFullTableSaysItIsFull() {
        var session = published(3);
        keep(session, new SeatRule(Set.of(Perspective.RESIDENT), 3, null));

        assertThat(visitor.open(PAGE).body())
                .contains("bewoner of ervaringsdeskundige</option>", "professional (wachtlijst)</option>")
                .contains("Er zijn nog 3 plekken vrij. Die bewaren we voor bewoners. Wie hieronder", ">Ik kom</button>")
                .doesNotContain("Alle plekken zijn bezet.");

        for (int i = 0; i < 3; i++) {
            signUp(Map.of("name", "Gast " + i, "email", "gast" + i + "@elders.example"));
        }
        assertThat(visitor.open(PAGE).body())
                .contains("ervaringsdeskundige (wachtlijst)</option>", "Alle plekken zijn bezet. Je kunt op de")
                .contains(">Zet mij op de wachtlijst</button>");
        assertThat(signUp(Map.of("name", "Truus", "email", "truus@elders.example", "people", "2"))
                        .body())
                .contains("Je staat op de wachtlijst. Je bent nummer 1.", "Jullie wachten samen op 2 plekken.");
        assertThat(participations.tally(session)).containsEntry(ParticipationStatus.WAITING, 1);
    }

    private HttpResponse<String> signUp(Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.putIfAbsent("perspective", "RESIDENT");
        return visitor.post(PAGE, form);
    }

    private ParticipationDetails only(SessionId session) {
        assertThat(participations.of(session)).hasSize(1);
        return participations.of(session).getFirst();
    }

    private void keep(SessionId session, SeatRule... rules) {
        people.as(
                rijnoever.coordinator(),
                () -> seatPlanning.change(
                        session, seatPlanning.version(session), new SeatPlanForm(new SeatRules(List.of(rules)), null)));
    }

    private SessionId published(int capacity) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(capacity));
            planning.publish(id);
            return id;
        });
    }
}
