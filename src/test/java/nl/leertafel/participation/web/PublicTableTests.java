package nl.leertafel.participation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.SeatPlanForm;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.participation.seating.SeatRule;
import nl.leertafel.participation.seating.SeatRules;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The table as anyone reads it who thinks of coming: the plan, the picture, and the same in words. */
@OnH2
class PublicTableTests {

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SeatPlanning seatPlanning;

    @Autowired
    Attendance attendance;

    @Autowired
    BaseUrl baseUrl;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void thePlanAndWhoIsMissingStandInPlainSentences() {
        table(12, 2);

        assertThat(page(""))
                .contains("Aan deze tafel zitten minstens 3 bewoners en 1 ambtenaar, en hoogstens 4 professionals."
                        + " Lege plekken bewaren we tot en met donderdag 3 december voor hen.")
                .contains("Nog 1 ambtenaar nodig: anders past de uitkomst straks niet in de plannen van de gemeente.")
                .contains("Nog 10 plekken vrij.", "Daarvan bewaren we er 2.");
        assertThat(page("?lang=en")).contains("1 official more needed:", "We keep 2 of them.");
    }

    @Test
    void thePictureSaysInWordsWhatItDraws() {
        table(12, 2);

        assertThat(page(""))
                .contains("aria-label=\"2 plekken bezet, 10 vrij, 1 plek bewaard voor bewoners,"
                        + " 1 plek bewaard voor ambtenaren\"")
                .contains("seat resident taken", "seat resident wanted", "seat official wanted", "seat open free")
                .contains("2 bewoners", "8 vrije plekken");
    }

    @Test
    void aLargeTableIsToldInATableInsteadOfDrawn() {
        table(60, 2);

        assertThat(page(""))
                .doesNotContain("class=\"seats\"")
                .contains("<td>Bewoner</td><td>2</td>", "<td>Bewaard voor ambtenaren</td><td>1</td>");
    }

    private void table(int capacity, int residents) {
        people.as(rijnoever.coordinator(), () -> {
            var session = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(capacity));
            planning.publish(session);
            seatPlanning.change(
                    session,
                    0,
                    new SeatPlanForm(
                            new SeatRules(List.of(
                                    new SeatRule(Set.of(Perspective.RESIDENT), 3, null),
                                    new SeatRule(Set.of(Perspective.OFFICIAL), 1, null),
                                    new SeatRule(Set.of(Perspective.PROFESSIONAL), 0, 4))),
                            LocalDate.of(2026, 12, 3)));
            IntStream.range(0, residents)
                    .forEach(it -> attendance.add(
                            session, new NewParticipant("Buur " + it, null, null, Perspective.RESIDENT, null)));
        });
    }

    private String page(String query) {
        return new Visitor(baseUrl)
                .open("/n/rijnoever/wat-helpt-als-je-huis-uit-moet" + query)
                .body();
    }
}
