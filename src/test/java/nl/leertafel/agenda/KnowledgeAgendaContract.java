package nl.leertafel.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What the knowledge agenda promises, on every database. */
abstract class KnowledgeAgendaContract {

    private static final Pageable PAGE = PageRequest.of(0, 20);

    @Autowired
    private KnowledgeAgenda agenda;

    @Autowired
    private QuestionDirectory directory;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private AgendaPersonalData personalData;

    @Autowired
    private People people;

    private NetworkCast rijnoever;

    @BeforeEach
    void startANetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void themesStandInTheOrderTheCoordinatorGivesThem() {
        theme("Schulden");
        theme("Wonen");
        var young = theme("Jongeren en werk");

        coordinate(() -> agenda.moveThemeUp(young));
        coordinate(() -> agenda.moveThemeUp(young));
        coordinate(() -> agenda.moveThemeUp(young));

        assertThat(themes()).containsExactly("Jongeren en werk", "Schulden", "Wonen");
    }

    @Test
    void aThemeHasANameOfItsOwn() {
        var debts = theme("Schulden");
        theme("Wonen");

        refusedAt("name", () -> agenda.addTheme(rijnoever.network(), "Wonen"));
        refusedAt("name", () -> {
            agenda.renameTheme(debts, 0, "Wonen");
            return debts;
        });
        coordinate(() -> agenda.renameTheme(debts, 0, "Geldzorgen"));
        assertThat(themes()).containsExactly("Geldzorgen", "Wonen");
        refused("agenda.changedMeanwhile", () -> agenda.renameTheme(debts, 0, "Schulden"));
    }

    @Test
    void onlyAnEmptyThemeCanBeRemoved() {
        var living = theme("Wonen");
        var question = add(AgendaExamples.eviction(living));

        refused("agenda.theme.notEmpty", () -> agenda.removeTheme(living));
        coordinate(() -> agenda.remove(question));
        coordinate(() -> agenda.removeTheme(living));
        assertThat(themes()).isEmpty();
    }

    @Test
    void membersFindAQuestionByItsWordsAndWhetherItIsWorkedOn() {
        var living = theme("Wonen");
        add(AgendaExamples.eviction(living));
        add(AgendaExamples.with(
                QuestionStatus.RESTING, AgendaExamples.question(living, "Hoe vinden huurders de weg naar hulp?")));

        people.as(rijnoever.resident(), () -> {
            assertThat(found(new QuestionFilter("hui uit", null))).containsExactly(AgendaExamples.EVICTION);
            assertThat(found(new QuestionFilter("", QuestionStatus.RESTING)))
                    .containsExactly("Hoe vinden huurders de weg naar hulp?");
            assertThat(found(QuestionFilter.EVERYTHING)).hasSize(2);
            assertThat(agenda.count(rijnoever.network(), new QuestionFilter("huurders", QuestionStatus.OPEN)))
                    .isZero();
        });
    }

    @Test
    void questionsComeThemeByTheme() {
        var living = theme("Wonen");
        var debts = theme("Schulden");
        add(AgendaExamples.question(debts, "Hoe praat je over schulden?"));
        add(AgendaExamples.eviction(living));
        coordinate(() -> agenda.moveThemeUp(debts));

        assertThat(directory.choices(rijnoever.network()))
                .extracting(QuestionSummary::themeName)
                .containsExactly("Schulden", "Wonen");
        people.as(
                rijnoever.student(),
                () -> assertThat(agenda.search(rijnoever.network(), QuestionFilter.EVERYTHING, PageRequest.of(1, 1)))
                        .extracting(QuestionSummary::wording)
                        .containsExactly(AgendaExamples.EVICTION));
    }

    @Test
    void aQuestionIsKeptAnEyeOnByAMember() {
        var living = theme("Wonen");
        refusedAt("owner", () -> agenda.add(rijnoever.network(), ownedBy(people.stranger(), living)));

        var question = add(ownedBy(rijnoever.professional(), living));
        assertThat(directory.details(question).owner()).isEqualTo(rijnoever.professional());
        assertThat(personalData.export(rijnoever.professional()).get("question"))
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("wording", AgendaExamples.EVICTION));

        personalData.erase(rijnoever.professional());
        assertThat(directory.details(question).owner()).isNull();
    }

    @Test
    void aLostChangeIsASentence() {
        var living = theme("Wonen");
        var question = add(AgendaExamples.eviction(living));
        coordinate(() -> agenda.edit(question, 0, AgendaExamples.question(living, "Wat helpt na een ontruiming?")));

        refused("agenda.changedMeanwhile", () -> {
            agenda.edit(question, 0, AgendaExamples.eviction(living));
            return question;
        });
        assertThat(directory.details(question).wording()).isEqualTo("Wat helpt na een ontruiming?");
    }

    @Test
    void aQuestionOnWhichASessionHangsCanRestButNotGo() {
        var living = theme("Wonen");
        var question = add(AgendaExamples.eviction(living));
        coordinate(
                () -> planning.plan(rijnoever.network(), SessionExamples.on(question, SessionExamples.kenniscafe())));

        refused("agenda.question.inUse", () -> agenda.remove(question));
        coordinate(() ->
                agenda.edit(question, 0, AgendaExamples.with(QuestionStatus.RESTING, AgendaExamples.eviction(living))));
        assertThat(directory.details(question).status()).isEqualTo(QuestionStatus.RESTING);
        assertThat(directory.choices(rijnoever.network())).isEmpty();
    }

    @Test
    void anAgendaIsForItsMembersAndChangedByItsCoordinators() {
        var living = theme("Wonen");
        var question = add(AgendaExamples.eviction(living));
        var elsewhere = people.noorderwerk();

        for (var stranger : List.of(elsewhere.coordinator(), people.administrator(), people.stranger())) {
            unknownTo(stranger, () -> agenda.details(question));
            unknownTo(stranger, () -> agenda.themes(rijnoever.network()));
            unknownTo(stranger, () -> agenda.search(rijnoever.network(), QuestionFilter.EVERYTHING, PAGE));
            unknownTo(stranger, () -> agenda.count(rijnoever.network(), QuestionFilter.EVERYTHING));
        }
        for (var notCoordinating : List.of(rijnoever.resident(), rijnoever.lecturer(), elsewhere.coordinator())) {
            unknownTo(notCoordinating, () -> agenda.addTheme(rijnoever.network(), "Werk"));
            unknownTo(notCoordinating, () -> agenda.add(rijnoever.network(), AgendaExamples.eviction(living)));
            unknownTo(notCoordinating, () -> agenda.edit(question, 0, AgendaExamples.eviction(living)));
            unknownTo(notCoordinating, () -> agenda.remove(question));
            unknownTo(notCoordinating, () -> agenda.renameTheme(living, 0, "Werk"));
            unknownTo(notCoordinating, () -> agenda.moveThemeUp(living));
            unknownTo(notCoordinating, () -> agenda.removeTheme(living));
            unknownTo(notCoordinating, () -> agenda.wantsQuestions(rijnoever.network()));
            unknownTo(notCoordinating, () -> agenda.letSessionsNeedQuestion(rijnoever.network(), false));
        }
        assertThat(people.as(rijnoever.resident(), () -> agenda.details(question))
                        .themeName())
                .isEqualTo("Wonen");
    }

    @Test
    void aQuestionHoldsAThemeOfItsOwnNetwork() {
        var noorderwerk = people.noorderwerk();
        var elsewhere = people.as(noorderwerk.coordinator(), () -> agenda.addTheme(noorderwerk.network(), "Jongeren"));

        refusedAt("theme", () -> agenda.add(rijnoever.network(), AgendaExamples.eviction(elsewhere)));
    }

    @Test
    void aSessionAsksForAQuestionAsSoonAsThereIsOneUnlessTheNetworkDoesNotWantIt() {
        coordinate(() -> planning.plan(rijnoever.network(), SessionExamples.leeratelier()));
        var question = add(AgendaExamples.eviction(theme("Wonen")));

        refusedAt("question", () -> planning.plan(rijnoever.network(), SessionExamples.kenniscafe()));
        coordinate(
                () -> planning.plan(rijnoever.network(), SessionExamples.on(question, SessionExamples.kenniscafe())));

        coordinate(() -> agenda.letSessionsNeedQuestion(rijnoever.network(), false));
        assertThat(people.as(rijnoever.coordinator(), () -> agenda.wantsQuestions(rijnoever.network())))
                .isFalse();
        coordinate(() -> planning.plan(rijnoever.network(), SessionExamples.siteVisit()));
        coordinate(() -> agenda.letSessionsNeedQuestion(rijnoever.network(), true));
        refusedAt("question", () -> planning.plan(rijnoever.network(), SessionExamples.siteVisit()));
    }

    @Test
    void aSessionHangsOnAQuestionOfItsOwnNetwork() {
        var noorderwerk = people.noorderwerk();
        var elsewhere = people.as(
                noorderwerk.coordinator(),
                () -> agenda.add(
                        noorderwerk.network(),
                        AgendaExamples.eviction(agenda.addTheme(noorderwerk.network(), "Wonen"))));

        refusedAt(
                "question",
                () -> planning.plan(rijnoever.network(), SessionExamples.on(elsewhere, SessionExamples.kenniscafe())));
    }

    private static QuestionForm ownedBy(PersonId owner, ThemeId theme) {
        return new QuestionForm(theme, AgendaExamples.EVICTION, "", QuestionStatus.OPEN, owner);
    }

    private ThemeId theme(String name) {
        return people.as(rijnoever.coordinator(), () -> agenda.addTheme(rijnoever.network(), name));
    }

    private QuestionId add(QuestionForm form) {
        return people.as(rijnoever.coordinator(), () -> agenda.add(rijnoever.network(), form));
    }

    private void coordinate(Runnable work) {
        people.as(rijnoever.coordinator(), work);
    }

    private List<String> themes() {
        return people.as(
                rijnoever.resident(),
                () -> agenda.themes(rijnoever.network()).stream()
                        .map(ThemeSummary::name)
                        .toList());
    }

    private List<String> found(QuestionFilter filter) {
        return agenda.search(rijnoever.network(), filter, PAGE).stream()
                .map(QuestionSummary::wording)
                .toList();
    }

    private void refusedAt(String field, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(rijnoever.coordinator(), work))
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
    }

    private void refused(String key, Supplier<?> work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(rijnoever.coordinator(), work))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void refused(String key, Runnable work) {
        refused(key, () -> {
            work.run();
            return key;
        });
    }

    private void unknownTo(PersonId person, Runnable work) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> people.as(person, work));
    }
}
