package nl.leertafel.assignment.curriculum.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.access.Role;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.network.MembershipForm;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of what is not taught yet, as a lecturer fills it. */
class CurriculumViewTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private Teaching teaching;

    @Autowired
    private OrganisationRegister organisations;

    @Test
    void aLecturerWritesSomethingDownWithAnAssignment() {
        var cast = people.rijnoever();
        var school = people.as(
                cast.coordinator(),
                () -> organisations.add(new OrganisationForm("Hogeschool Rijnoever", OrganisationKind.UNIVERSITY)));
        var anna = people.member(
                cast,
                PersonExamples.byMail("Anna Smit", "anna@school.example"),
                new MembershipForm(Role.LECTURER, Perspective.PROFESSIONAL, school));
        var assignment =
                people.as(anna, () -> teaching.make(cast.network(), AssignmentExamples.letters(cast.student())));
        signIn(anna);
        visit(AssignmentRoutes.chapter(assignment, AssignmentChapter.PRACTICE));
        visit(_get(Anchor.class, spec -> spec.withText("Schrijf op wat de opleiding mist"))
                .getHref());

        var asked = _get(TextField.class, spec -> spec.withLabel("Wat vroeg de praktijk"));
        assertThat(asked.getValue()).isEqualTo("De brief die niemand opent");
        press("Schrijf op");
        var missing = _get(TextArea.class, spec -> spec.withLabel("Wat leert de opleiding nog niet"));
        assertThat(missing.getErrorMessage()).isNotBlank();
        _setValue(missing, "Een brief schrijven die iemand opent.");
        press("Schrijf op");

        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Lijst als rekenblad", "Lijst als CSV");
        visit(AssignmentRoutes.chapter(assignment, AssignmentChapter.PRACTICE));
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Nog niet in de les");
        signIn(cast.student());
        visit(AssignmentRoutes.chapter(assignment, AssignmentChapter.PRACTICE));
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Nog niet in de les");
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
