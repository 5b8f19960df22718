package nl.leertafel.assignment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.GroupLine;
import nl.leertafel.assignment.Grouping;
import nl.leertafel.assignment.Joining;
import nl.leertafel.assignment.NewAssignment;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Where a student joins an assignment, over HTTP, without scripts and without signing in. */
@OnH2
class JoinPagesTests {

    @Autowired
    private People people;

    @Autowired
    private Teaching teaching;

    @Autowired
    private Grouping grouping;

    @Autowired
    private Joining joining;

    @Autowired
    private BaseUrl baseUrl;

    private NetworkCast cast;
    private AssignmentId letters;
    private Visitor visitor;
    private String page = "";

    @BeforeEach
    void aLinkForStudents() {
        cast = people.rijnoever();
        visitor = new Visitor(baseUrl);
        letters = people.as(
                cast.lecturer(),
                () -> teaching.make(
                        cast.network(),
                        new NewAssignment(
                                AssignmentExamples.letters(cast.student()).plan(),
                                List.of(AssignmentExamples.group("De postbodes", cast.student())))));
        var address = people.as(cast.lecturer(), () -> joining.open(letters, AssignmentExamples.FRIDAY.toLocalDate()));
        page = address.substring(address.indexOf("/meedoen/"));
    }

    @Test
    void lookingChangesNothingAndNamesNoStudent() {
        var looked = visitor.open(page);

        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(looked.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(looked.body())
                .contains("De brief die niemand opent", "De postbodes", "vrijdag 11 december", "Fatima El Amrani")
                .doesNotContain("Timo", "<script", " style=");
        assertThat(visitor.open(page + "?name=Lotte&email=lotte%40hbo.example").statusCode())
                .isEqualTo(200);
        assertThat(groups()).containsExactly("De postbodes");
    }

    @Test
    void whoJoinsIsSentAMailAndStandsInAGroup() {
        var done = visitor.post(
                page, Map.of("name", "Lotte de Wit", "email", "lotte@hbo.example", "newGroup", "De bellers"));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("Kijk in je mail", "lotte@hbo.example");
        assertThat(groups()).containsExactly("De postbodes", "De bellers");
    }

    @Test
    void oneAddressIsNotMailedAgainAndAgain() {
        var lotte = Map.of("name", "Lotte de Wit", "email", "lotte@hbo.example");
        for (int time = 0; time < 10; time++) {
            assertThat(visitor.post(page, lotte).statusCode()).isEqualTo(200);
        }

        var refused = visitor.post(page, lotte);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Lotte de Wit");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndWhatWasTypedStays() {
        var refused = visitor.post(page, Map.of("name", "", "email", "lotte", "newGroup", "De bellers"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("name-error", "email-error", "De bellers");
        assertThat(visitor.post(page, Map.of("name", "Robot", "email", "robot@hbo.example", "website", "x"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(groups()).hasSize(1);
    }

    @Test
    void whatIsMadeUpOrClosedOpensNothing() {
        assertThat(visitor.open("/meedoen/verzonnen").statusCode()).isEqualTo(404);
        assertThat(visitor.post(page, Map.of("name", "Lotte", "email", "l@hbo.example", "group", "x"))
                        .statusCode())
                .isEqualTo(404);
        people.as(cast.lecturer(), () -> joining.close(letters));
        assertThat(visitor.open(page).statusCode()).isEqualTo(404);
        assertThat(visitor.post(page, Map.of("name", "Lotte", "email", "l@hbo.example"))
                        .statusCode())
                .isEqualTo(404);
    }

    private List<String> groups() {
        return people.as(cast.lecturer(), () -> grouping.groups(letters, PageRequest.of(0, 9))).stream()
                .map(GroupLine::name)
                .toList();
    }
}
