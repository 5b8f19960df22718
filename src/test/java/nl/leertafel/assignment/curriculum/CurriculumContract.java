package nl.leertafel.assignment.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.access.Role;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.brief.BriefExamples;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.assignment.curriculum.GapSource.OfAssignment;
import nl.leertafel.assignment.curriculum.GapSource.OfBrief;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MembershipForm;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.testing.AccessMatrix;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What is not taught yet is read by the institution it is about and by the network, and by nobody else. */
abstract class CurriculumContract {

    private static final Pageable PAGE = PageRequest.of(0, 20);
    private static final GapForm ANGER =
            new GapForm("Praten met wie boos is", "Wij oefenen alleen **rustige** gesprekken.");

    @Autowired
    People people;

    @Autowired
    OrganisationRegister organisations;

    @Autowired
    Curriculum curriculum;

    @Autowired
    CurriculumExport export;

    @Autowired
    Teaching teaching;

    @Autowired
    BriefWriting briefs;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    OrganisationId school;
    OrganisationId college;
    PersonId anna;
    PersonId ben;
    PersonId cor;
    AssignmentId assignment;

    @BeforeEach
    void threeLecturersOfTwoSchools() {
        rijnoever = people.rijnoever();
        school = organisation("Hogeschool Rijnoever");
        college = organisation("Mbo De Brug");
        anna = lecturer(rijnoever, "Anna Smit", school);
        ben = lecturer(rijnoever, "Ben Post", school);
        cor = lecturer(rijnoever, "Cor Bos", college);
        assignment = people.as(
                anna, () -> teaching.make(rijnoever.network(), AssignmentExamples.letters(rijnoever.student())));
    }

    @Test
    void whatALecturerWritesDownStandsOnTheListOfTheirSchool() {
        people.as(anna, () -> curriculum.note(new OfAssignment(assignment), ANGER));
        clock.set(SessionExamples.EVENING);
        people.as(cor, () -> curriculum.note(new OfBrief(asked()), new GapForm("Een brief", "Kort schrijven.")));

        people.as(ben, () -> {
            assertThat(list(null)).extracting(GapLine::asked).containsExactly("Praten met wie boos is");
            assertThat(list(null).getFirst().sourceTitle()).isEqualTo("De brief die niemand opent");
            assertThat(list(null).getFirst().course()).isEqualTo("Sociaal werk, jaar 2");
        });
        people.as(rijnoever.coordinator(), () -> {
            assertThat(list(null)).extracting(GapLine::asked).containsExactly("Een brief", "Praten met wie boos is");
            assertThat(list(college)).extracting(GapLine::asked).containsExactly("Een brief");
            assertThat(curriculum.list(null, PageRequest.of(1, 1))).hasSize(1);
            assertThat(curriculum.institutions())
                    .extracting(Map.Entry::getValue)
                    .containsExactly("Hogeschool Rijnoever", "Mbo De Brug");
        });
    }

    @Test
    void aSchoolReadsItsListFromEveryNetwork() {
        var noorderwerk = people.noorderwerk();
        var dirk = lecturer(noorderwerk, "Dirk Vos", school);
        people.as(anna, () -> curriculum.note(new OfAssignment(assignment), ANGER));

        people.as(dirk, () -> assertThat(list(null)).hasSize(1));
        people.as(noorderwerk.coordinator(), () -> assertThat(list(null)).isEmpty());
    }

    @Test
    void eachCellOfWhoReadsAndWrites() {
        var brief = asked();
        var noted = people.as(anna, () -> curriculum.note(new OfAssignment(assignment), ANGER));
        new AccessMatrix()
                .reader("anna", anna)
                .reader("ben", ben)
                .reader("cor", cor)
                .reader("coordinator", rijnoever.coordinator())
                .reader("student", rijnoever.student())
                .reader("resident", rijnoever.resident())
                .reader("lecturer elsewhere", people.noorderwerk().lecturer())
                .reader("administrator", people.administrator())
                .reader("visitor", null)
                .sight("the list", () -> !list(school).isEmpty(), "anna", "ben", "coordinator")
                .sight(
                        "it with its assignment",
                        () -> !curriculum.of(assignment, 5).isEmpty(),
                        "anna",
                        "ben",
                        "coordinator")
                .sight("the file", () -> file().contains("boos"), "anna", "ben", "coordinator")
                .sight("writing with the assignment", () -> writes(new OfAssignment(assignment)), "anna")
                .sight("writing with the question", () -> writes(new OfBrief(brief)), "anna", "ben", "cor")
                .check();
        people.as(ben, () -> assertThatThrownBy(() -> curriculum.remove(noted)).isInstanceOf(NotFound.class));
        people.as(anna, () -> curriculum.remove(noted));
    }

    @Test
    void aLecturerOfNoSchoolIsToldWhy() {
        var brief = asked();
        people.as(
                rijnoever.lecturer(),
                () -> assertThatThrownBy(() -> curriculum.note(new OfBrief(brief), ANGER))
                        .isInstanceOfSatisfying(
                                Refusal.class,
                                it -> assertThat(it.key()).isEqualTo("assignment.curriculum.noInstitution")));
    }

    @Test
    void theFileHoldsWhatOneSees() {
        people.as(anna, () -> curriculum.note(new OfAssignment(assignment), new GapForm("=1+1", "Rekenen")));

        assertThat(people.as(ben, this::file))
                .contains("School;Netwerk;Wat vroeg de praktijk")
                .contains("Hogeschool Rijnoever;", "'=1+1;Rekenen;Sociaal werk, jaar 2");
    }

    @Test
    void whoIsErasedLeavesNoName() {
        people.as(anna, () -> curriculum.note(new OfAssignment(assignment), ANGER));
        var keeper = personalData.stream()
                .filter(it -> it.tables().contains("curriculum_gap"))
                .findFirst()
                .orElseThrow();
        assertThat(keeper.export(anna).get("curriculum_gap")).hasSize(1);

        keeper.erase(anna);

        assertThat(keeper.export(anna).get("curriculum_gap")).isEmpty();
        people.as(
                ben,
                () -> assertThat(list(null))
                        .singleElement()
                        .satisfies(it -> assertThat(it.writerName()).isNull()));
    }

    private boolean writes(GapSource source) {
        curriculum.titleOf(source);
        return true;
    }

    private String file() {
        return new String(export.csv(null, Locale.of("nl")), StandardCharsets.UTF_8);
    }

    private List<GapLine> list(@Nullable OrganisationId institution) {
        return curriculum.list(institution, PAGE);
    }

    private BriefId asked() {
        return people.as(
                rijnoever.coordinator(), () -> briefs.write(rijnoever.network(), BriefExamples.firstLetter(null)));
    }

    private OrganisationId organisation(String name) {
        return people.as(
                rijnoever.coordinator(),
                () -> organisations.add(new OrganisationForm(name, OrganisationKind.UNIVERSITY)));
    }

    private PersonId lecturer(NetworkCast cast, String name, OrganisationId organisation) {
        return people.member(
                cast,
                PersonExamples.byMail(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@school.example"),
                new MembershipForm(Role.LECTURER, Perspective.PROFESSIONAL, organisation));
    }
}
