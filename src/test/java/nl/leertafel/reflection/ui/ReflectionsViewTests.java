package nl.leertafel.reflection.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.leertafel.reflection.MyReflection.NEW;
import static nl.leertafel.reflection.ReflectionExamples.CANARY;
import static nl.leertafel.reflection.ReflectionExamples.aboutEvictions;
import static nl.leertafel.reflection.ReflectionExamples.taking;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.reflection.MyReflection;
import nl.leertafel.reflection.Prompt;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.ReflectionSource;
import nl.leertafel.reflection.ReflectionVisibility;
import nl.leertafel.reflection.SharedWith;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.Readers;
import nl.leertafel.testing.Readers.Around;
import nl.leertafel.testing.Readers.Part;
import nl.leertafel.testing.TestClock;
import nl.leertafel.uikit.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReflectionsViewTests extends PageTest {

    private static final String PRIVATE = "Alleen jij leest dit. Ook de coördinator niet.";

    @Autowired
    Readers readers;

    @Autowired
    People people;

    @Autowired
    Reflecting reflecting;

    @Autowired
    TestClock clock;

    Around around;

    @BeforeEach
    void afterTheEvening() {
        around = readers.aFullTable();
        clock.set(SessionExamples.EVENING.plusHours(3));
    }

    @Test
    void whatIsTypedIsKeptAndFoundAgainAndThenSaved() {
        look(Part.OWNER);
        assertThat(sentences()).contains(PRIVATE);
        type("Wat neem je mee?", "Eerst bellen.");
        assertThat(words()).contains("Bewaard als kladje, 22.30 uur");

        look(Part.OWNER);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Wat neem je mee?"))
                        .getValue())
                .isEqualTo("Eerst bellen.");
        click("Bewaar");

        NotificationsKt.expectNotifications("Bewaard. Alleen jij leest dit.");
        assertThat(words()).contains("Eerst bellen.", PRIVATE);
        assertThat(mine().isWritten()).isTrue();
        assertThat(mine().isShared()).isFalse();
    }

    @Test
    void savingNothingIsRefusedAtTheFirstQuestion() {
        look(Part.OWNER);
        click("Bewaar");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Wat raakte je of viel je op?"))
                        .getErrorMessage())
                .isEqualTo("Schrijf bij minstens één vraag iets op.");
    }

    @Test
    void sharedAtOnceItIsReadByTheTableWithAName() {
        look(Part.OWNER);
        type("Wat neem je mee?", CANARY);
        levels().setValue(ReflectionVisibility.TABLE);
        click("Bewaar");
        assertThat(mine().isShared()).isTrue();

        look(Part.AT_TABLE);
        assertThat(words()).contains("Bea Visser", CANARY);
        look(Part.COORDINATOR_AT_TABLE);
        assertThat(words()).contains("Bea Visser", CANARY);
    }

    @Test
    void oneChoosesWhoReadsItAndDeletingAsksFirst() {
        saved(SharedWith.NOBODY);
        look(Part.OWNER);
        chooseReaders(ReflectionVisibility.TABLE);
        assertThat(mine().isShared()).isTrue();

        click("Maak weer alleen voor mij");
        assertThat(mine().isShared()).isFalse();

        click("Verwijder");
        assertThat(mine().isWritten()).isTrue();
        sayYes("Verwijder");
        assertThat(mine().version()).isEqualTo(NEW);
        _get(TextArea.class, spec -> spec.withLabel("Wat neem je mee?"));
    }

    @Test
    void whatIsForTheNetworkIsFoundByAMemberWhoWasNotThere() {
        signIn(around.known(Part.MEMBER));
        visit("bijeenkomst/" + around.session().sessionId() + "/overzicht");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).doesNotContain("Reflecties");
        saved(SharedWith.NETWORK);
        look(Part.MEMBER);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Reflecties");
        assertThat(words()).contains("Bea Visser", "Eerst bellen");
    }

    @Test
    void itsWriterSeesWhoReadIt() {
        saved(SharedWith.TABLE);
        look(Part.OWNER);
        assertThat(words()).contains("Nog niemand las dit");
        look(Part.AT_TABLE);
        assertThat(words()).contains("Wie iets schreef, ziet dat jij het las.");
        look(Part.OWNER);
        assertThat(words()).contains("1 persoon las dit", "Timo Jansen");
    }

    @Test
    void aCoordinatorTypesInACard() {
        look(Part.COORDINATOR);
        click("Typ een kaart over");
        click("Bewaar de kaart");
        assertThat(_get(Select.class).getErrorMessage()).isEqualTo("Kies van wie de kaart is.");
        Select<PersonId> writer = _get(Select.class);
        writer.setValue(around.known(Part.OWNER));
        _get(TextArea.class, spec -> spec.withLabel("Wat neem je mee?")).setValue("Van de kaart.");
        click("Bewaar de kaart");
        NotificationsKt.expectNotifications("De kaart is bewaard. De schrijver krijgt een mail.");
        look(Part.OWNER);
        assertThat(words()).contains("Van je kaart", "Van de kaart.");
    }

    @Test
    void aCoordinatorChoosesWhatIsAsked() {
        look(Part.COORDINATOR);
        click("Kies de vragen");
        CheckboxGroup<Prompt> asked = _get(CheckboxGroup.class);
        asked.setValue(Set.of());
        click("Bewaar");
        assertThat(asked.getErrorMessage()).isEqualTo("Kies één, twee of drie vragen.");
        asked.setValue(Set.of(Prompt.WILL_DO));
        click("Bewaar");
        look(Part.OWNER);
        assertThat(_find(TextArea.class))
                .extracting(TextArea::getLabel)
                .containsExactly("Wat ga je doen?", "Wil je nog iets kwijt?");
    }

    @Test
    void theBarometerIsAnsweredWithThreeSlidersAndAWord() {
        look(Part.OWNER);
        _get(TextField.class, spec -> spec.withLabel("De bijeenkomst in één woord"))
                .setValue("heel warm");
        click("Geef dit door");
        assertThat(_get(TextField.class, spec -> spec.withLabel("De bijeenkomst in één woord"))
                        .getErrorMessage())
                .isEqualTo("Kies één woord, zonder spaties.");
        _get(TextField.class, spec -> spec.withLabel("De bijeenkomst in één woord"))
                .setValue("warm");
        click("Geef dit door");
        NotificationsKt.expectNotifications("Bedankt. Je antwoord telt mee.");
        _get(Button.class, spec -> spec.withText("Verander mijn antwoord"));
    }

    @Test
    void anAdministratorBreaksTheGlassWithAReasonOnly() {
        saved(SharedWith.NOBODY);
        signIn(around.known(Part.ADMINISTRATOR));
        visit("beheer");
        click("Ik heb een reden om te lezen");
        _get(TextField.class, spec -> spec.withLabel("Bij welke bijeenkomst?"))
                .setValue("https://leertafel.example/bijeenkomst/"
                        + around.session().sessionId() + "/overzicht");
        _get(TextField.class, spec -> spec.withLabel("Wie schreef het?")).setValue("Bea Visser");
        click("Lees het, en vertel het de schrijver");
        sayYes("Lees het, en vertel het de schrijver");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Waarom moet je dit lezen?"))
                        .getErrorMessage())
                .isEqualTo("Schrijf een hele zin: de schrijver moet het begrijpen.");
        _get(TextArea.class, spec -> spec.withLabel("Waarom moet je dit lezen?"))
                .setValue("Bea belde: ze voelt zich thuis niet veilig.");
        click("Lees het, en vertel het de schrijver");
        sayYes("Lees het, en vertel het de schrijver");
        assertThat(_find(Html.class).stream().map(Html::getInnerHtml)).anyMatch(it -> it.contains("Eerst bellen"));
    }

    @Test
    void anEditOfASharedOneSaysThatOthersStillReadTheOldAndCanBeLeft() {
        saved(SharedWith.TABLE);
        look(Part.OWNER);
        click("Verander");
        type("Wat neem je mee?", "Toch anders.");
        assertThat(mine().saved()).isEqualTo(aboutEvictions());

        look(Part.OWNER);
        assertThat(sentences()).contains("Anderen lezen nog wat je eerder bewaarde. Pas na ‘Bewaar’ lezen zij dit.");
        click("Laat zoals het was");
        assertThat(words()).contains("Eerst bellen, dan pas een brief.");
        assertThat(mine().hasDraft()).isFalse();
    }

    @Test
    void twoWindowsEndInASentenceAndAChoiceAndNothingTypedIsLost() {
        look(Part.OWNER);
        people.as(
                around.known(Part.OWNER),
                () -> reflecting.draft(around.session(), taking("Uit het andere venster"), NEW));
        type("Wat neem je mee?", "Uit dit venster");
        assertThat(sentences()).contains("Je hebt dit ook ergens anders veranderd. Wat je hier typte, staat er nog.");
        assertThat(mine().latest()).isEqualTo(taking("Uit het andere venster"));

        click("Ga verder met wat hier staat");
        assertThat(mine().latest()).isEqualTo(taking("Uit dit venster"));
    }

    @Test
    void aCoordinatorWhoWasNotThereSeesNoWordsAndHearsWhy() {
        saved(SharedWith.TABLE);
        look(Part.COORDINATOR);
        assertThat(words())
                .contains("Er is nog te weinig geschreven om een getal te noemen.", "geen namen en geen tekst")
                .doesNotContain("Eerst bellen", "Bea Visser");
        _assertNone(TextArea.class);
    }

    @Test
    void whoWasNotThereReadsNothing() {
        saved(SharedWith.TABLE);
        for (var part : List.of(Part.WAITING, Part.DECLINED, Part.INVITED, Part.MEMBER, Part.STRANGER)) {
            look(part);
            assertThat(words())
                    .as(part.name())
                    .contains("Reflecties zijn van de mensen die aan tafel zaten.")
                    .doesNotContain("Eerst bellen", "Bea Visser");
            _assertNone(TextArea.class);
        }
    }

    @Test
    void theStartPageListsWhatIsStillToWrite() {
        signIn(around.known(Part.OWNER));
        visit("start");
        assertThat(titles()).contains("Nog op te schrijven");
        people.as(around.known(Part.OWNER), () -> reflecting.draft(around.session(), aboutEvictions(), NEW));
        visit("start");
        assertThat(_find(Tag.class)).extracting(Tag::getText).contains("Kladje");
        people.as(around.known(Part.OWNER), () -> reflecting.delete(around.session(), ReflectionSource.SELF));
        saved(SharedWith.NOBODY);
        visit("start");
        assertThat(titles()).doesNotContain("Nog op te schrijven");
    }

    @Test
    void theOverviewLeadsThere() {
        signIn(around.known(Part.OWNER));
        visit("bijeenkomst/" + around.session().sessionId() + "/overzicht");
        assertThat(titles()).contains("Wat neem je mee?");
        signIn(around.known(Part.WAITING));
        visit("bijeenkomst/" + around.session().sessionId() + "/overzicht");
        assertThat(titles()).doesNotContain("Wat neem je mee?");
    }

    private static RadioButtonGroup<ReflectionVisibility> levels() {
        return _get(RadioButtonGroup.class);
    }

    private static void chooseReaders(ReflectionVisibility visibility) {
        click("Kies wie dit leest");
        levels().setValue(visibility);
        click("Bewaar");
    }

    private void look(Part part) {
        signIn(around.known(part));
        visit("bijeenkomst/" + around.session().sessionId() + "/reflecties");
    }

    private void saved(SharedWith readers) {
        people.as(around.known(Part.OWNER), () -> reflecting.save(around.session(), aboutEvictions(), readers, NEW));
    }

    private MyReflection mine() {
        return people.as(
                around.known(Part.OWNER),
                () -> reflecting.mine(around.session()).orElseThrow());
    }

    /** As the browser sends it after a pause in typing. */
    private static void type(String label, String words) {
        var field = _get(TextArea.class, spec -> spec.withLabel(label));
        field.setValue(words);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** Everything that stands on the page. */
    private static String words() {
        var markdown = _find(Html.class).stream().map(Html::getInnerHtml).collect(Collectors.joining());
        return _get(ReflectionsView.class).getElement().getTextRecursively() + markdown;
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
