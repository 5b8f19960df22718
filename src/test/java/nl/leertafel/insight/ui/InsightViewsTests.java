package nl.leertafel.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import nl.leertafel.insight.InsightDirectory;
import nl.leertafel.insight.InsightExamples;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.insight.InsightState;
import nl.leertafel.insight.InsightSummary;
import nl.leertafel.insight.InsightText;
import nl.leertafel.insight.StepForm;
import nl.leertafel.insight.Sureness;
import nl.leertafel.insight.confirmation.Confirming;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.LivelyNetwork.Sights;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Insights on screen: harvesting one, following its life, and walking the thread of its question. */
class InsightViewsTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private LivelyNetwork lively;

    @Autowired
    private InsightReading reading;

    @Autowired
    private InsightKeeping keeping;

    @Autowired
    private InsightDirectory directory;

    @Autowired
    private Confirming confirming;

    private Sights sights;
    private PersonId sanne;
    private PersonId oscar;

    @BeforeEach
    void afterTheEvening() {
        sights = lively.comeToLife();
        lively.afterTheEvening(sights);
        sanne = sights.cast().coordinator();
        oscar = sights.cast().official();
        signIn(sanne);
    }

    @Test
    void aLineFromTheSessionBecomesAnInsight() {
        visit(sights.session() + "/inzichten");
        var make = _find(Anchor.class, spec -> spec.withText("Maak hier een inzicht van"));
        assertThat(make).hasSize(2);
        visit(make.getFirst().getHref());
        assertThat(claim().getValue()).isEqualTo("We bellen voortaan eerst.");
        click("Bewaar als voorstel");
        assertThat(_get(RadioButtonGroup.class, spec -> spec.withLabel("Hoe zeker"))
                        .isInvalid())
                .isTrue();
        assertThat(claim().getValue()).isEqualTo("We bellen voortaan eerst.");

        _setValue(sureness(), Sureness.SEEN_ONCE);
        click("Bewaar als voorstel");
        assertThat(_get(H1.class).getText()).isEqualTo("We bellen voortaan eerst.");
        assertThat(texts(UI.getCurrent())).contains("Uit het verslag");
        assertThat(claims(sanne)).contains("We bellen voortaan eerst.");
        assertThat(claims(oscar)).isEmpty();
    }

    @Test
    void aLineFromTheSessionIsAnotherSourceOfAnInsightThatIsThere() {
        visit(sights.session() + "/inzichten");
        visit(_find(Anchor.class, spec -> spec.withText("Maak hier een inzicht van"))
                .getFirst()
                .getHref());
        click("Leg erbij");
        ComboBox<InsightSummary> which = _get(ComboBox.class, spec -> spec.withLabel("Welk inzicht"));
        assertThat(which.getErrorMessage()).isEqualTo("Kies een inzicht.");

        which.setValue(reading.search(sights.cast().network(), InsightExamples.ANY, PageRequest.of(0, 1))
                .getFirst());
        click("Leg erbij");

        assertThat(_get(H1.class).getText()).isEqualTo(InsightExamples.CLAIM);
        assertThat(texts(UI.getCurrent())).contains("We bellen voortaan eerst.");
    }

    @Test
    void aFailureAsksForTheSameFourThings() {
        become(InsightState.SHARED);
        visit(InsightRoutes.insight(sights.insight()));
        click("Het werkt niet");
        _click(_find(Button.class, spec -> spec.withText("Het werkt niet")).getLast());
        assertThat(area("Wat we verwachtten").isInvalid()).isTrue();

        Stream.of("Wat we verwachtten", "Wat we deden", "Wat er gebeurde", "Wat we nu weten", "Waaraan zie je dat?")
                .forEach(it -> _setValue(area(it), it + ": bellen."));
        _click(_find(Button.class, spec -> spec.withText("Het werkt niet")).getLast());

        assertThat(directory.details(sights.insight()).state()).isEqualTo(InsightState.REJECTED);
        signIn(oscar);
        visit(InsightRoutes.insight(sights.insight()));
        assertThat(texts(UI.getCurrent())).contains("Wat we nu weten: bellen.", "Het werkt niet");
        _assertNone(Button.class, spec -> spec.withText("Zeg het beter"));
        assertThat(texts(UI.getCurrent())).noneMatch(it -> it.contains("Sanne Bakker"));
    }

    @Test
    void whoAmendsWhatSomebodyElseJustChangedSeesBoth() {
        visit(InsightRoutes.insight(sights.insight()));
        click("Zeg het beter");
        _setValue(claim(), "Eerst een appje, dan bellen.");
        people.as(sights.cast().lecturer(), () -> {
            var now = directory.details(sights.insight());
            keeping.amend(
                    now.id(), now.version(), now.question(), InsightText.of("Bel op dinsdag.", "", Sureness.HUNCH));
        });
        click("Bewaar");

        assertThat(_get(H1.class).getText()).isEqualTo("Bel op dinsdag.");
        assertThat(texts(UI.getCurrent())).contains("Eerst een appje, dan bellen.", InsightExamples.CLAIM);
        click("Kies deze");
        assertThat(_get(H1.class).getText()).isEqualTo("Eerst een appje, dan bellen.");
    }

    @Test
    void theListShowsWhatOneMayReadAndWhatOneLooksFor() {
        visit(InsightRoutes.LIST);
        _assertOne(Anchor.class, spec -> spec.withText("Maak een inzicht"));
        signIn(oscar);
        visit(InsightRoutes.LIST);
        _assertNone(Anchor.class, spec -> spec.withText("Maak een inzicht"));
        assertThat(texts(UI.getCurrent())).contains("Hier staat straks wat jullie hebben geleerd.");
        become(InsightState.SHARED);
        visit(InsightRoutes.LIST + "?zoek=zzz");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Zoeken")).getValue())
                .isEqualTo("zzz");
        assertThat(texts(UI.getCurrent()))
                .contains("Geen inzicht dat hierbij past. Kies iets anders of wis de zoekwoorden.");
    }

    @Test
    void theThreadShowsEveryStepAsALinkAndSaysWhatIsMissing() {
        visit(sights.question() + "/draad");
        assertThat(nodes()).contains("We bellen voortaan eerst.", InsightExamples.CLAIM);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("thread-node")))
                .extracting(Anchor::getHref)
                .contains(sights.session() + "/overzicht", InsightRoutes.insight(sights.insight()));
        assertThat(gaps()).isEmpty();

        signIn(oscar);
        visit(sights.question() + "/draad");
        assertThat(nodes()).doesNotContain("We bellen voortaan eerst.", InsightExamples.CLAIM);
        assertThat(gaps())
                .containsExactly(
                        "Nog niets wat jij kunt lezen",
                        "Nog geen inzicht uit deze bijeenkomst",
                        "Nog geen actie of opdracht");
        _assertNone(Anchor.class, spec -> spec.withClasses("gap"));

        people.as(sanne, () -> keeping.remove(sights.insight()));
        signIn(sanne);
        visit(sights.question() + "/draad");
        assertThat(_get(Anchor.class, spec -> spec.withClasses("gap")).getHref())
                .isEqualTo(sights.session() + "/inzichten");
    }

    @Test
    void theListSaysTheSameAsThePicture() {
        visit(sights.question() + "/draad");
        var drawn = nodes();
        visit(sights.question() + "/draad?als=lijst");
        var listed = texts(UI.getCurrent());

        assertThat(listed)
                .containsAll(drawn.stream()
                        .filter(it -> !it.equals(_get(H1.class).getText()))
                        .toList());
    }

    @Test
    void anotherPartOfTheThreadThanThereIsIsEmpty() {
        visit(sights.question() + "/draad?deel=9999");
        assertThat(_find(Anchor.class, spec -> spec.withText("Latere bijeenkomsten")))
                .hasSize(1);
        visit(sights.question() + "/draad?deel=-1");
        assertThat(nodes()).contains(InsightExamples.CLAIM);
    }

    @Test
    void makersAskSomebodyOutsideFromThePage() {
        become(InsightState.SHARED);
        visit(InsightRoutes.insight(sights.insight()));
        click("Vraag iemand of dit klopt");
        click("Verstuur de vraag");
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Wie")).isInvalid())
                .isTrue();
        people.as(sanne, () -> confirming.ask(sights.insight(), sights.cast().professional()));
        visit(InsightRoutes.insight(sights.insight()));
        assertThat(texts(UI.getCurrent())).contains("Gevraagd").anyMatch(it -> it.endsWith("Priya Ramdin"));
    }

    private void become(InsightState state) {
        people.as(sanne, () -> {
            var now = directory.details(sights.insight());
            keeping.take(now.id(), now.version(), StepForm.of(state, ""));
        });
    }

    private List<String> claims(PersonId reader) {
        return people
                .as(reader, () -> reading.search(sights.cast().network(), InsightExamples.ANY, PageRequest.of(0, 20)))
                .stream()
                .map(InsightSummary::text)
                .map(it -> it.claim())
                .toList();
    }

    private static List<String> nodes() {
        return _find(Component.class, spec -> spec.withClasses("thread-node")).stream()
                .map(it -> it.getChildren().findFirst().orElseThrow())
                .map(it -> ((Span) it).getText())
                .toList();
    }

    private static List<String> gaps() {
        return _find(Component.class, spec -> spec.withClasses("gap")).stream()
                .map(it -> ((Span) it.getChildren().findFirst().orElseThrow()).getText())
                .toList();
    }

    private static List<String> texts(Component page) {
        return Stream.concat(
                        Stream.of(page.getElement().getText()),
                        page.getChildren().flatMap(it -> texts(it).stream()))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static TextArea claim() {
        return area("Inzicht");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Sureness> sureness() {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel("Hoe zeker"));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }
}
