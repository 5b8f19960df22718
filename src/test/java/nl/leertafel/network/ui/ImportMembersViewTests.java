package nl.leertafel.network.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leertafel.network.Perspective;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.uikit.FileDrop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator reads in a list of members. */
class ImportMembersViewTests extends PageTest {

    @Autowired
    private People people;

    private NetworkCast rijnoever;

    @BeforeEach
    void aCoordinatorAtThePage() {
        rijnoever = people.rijnoever();
        signIn(rijnoever.coordinator());
        visit(NetworkRoutes.IMPORT);
    }

    @Test
    void aListIsChosenMatchedLookedAtAndAdded() {
        choose("naam;mail;wie\nNoor Smit;noor@elders.example;bewoner\nJan Kok;jan@elders.example;student\n");
        assertThat(sentences()).anySatisfy(it -> assertThat(it).startsWith("De lijst heeft 2 regels met gegevens."));
        _setValue(heading("Doet mee als"), 2);
        _click(_get(Button.class, spec -> spec.withText("Bekijk wat er gebeurt")));
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains("2 nieuwe mensen komen erbij.");

        _click(_get(Button.class, spec -> spec.withText("Voeg 2 mensen toe")));
        await().pollInSameThread().untilAsserted(() -> {
            poll();
            assertThat(sentences()).contains("2 mensen doen nu mee.");
        });
        assertThat(people.names(rijnoever)).contains("Noor Smit", "Jan Kok");
    }

    @Test
    void aWrongRowSaysWhatIsWrongAndNothingCanBeAdded() {
        choose("naam;e-mail\nNoor Smit;geen adres\n");
        _click(_get(Button.class, spec -> spec.withText("Bekijk wat er gebeurt")));

        assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains("1 regel moet je eerst verbeteren.");
        _assertNone(Button.class, spec -> spec.withText("Voeg 1 persoon toe"));
    }

    @Test
    void aFileThatIsNoListSaysSoWhereItWasChosen() {
        choose("PK\u0003\u0004");

        assertThat(_get(FileDrop.class).isInvalid()).isTrue();
        assertThat(_get(FileDrop.class).getErrorMessage()).contains("bewaar het als CSV");
    }

    @Test
    void theNameIsAskedForWhereItHasToBeChosen() {
        choose("wie;mail\nNoor Smit;noor@elders.example\n");
        _click(_get(Button.class, spec -> spec.withText("Bekijk wat er gebeurt")));

        assertThat(heading("Naam").isInvalid()).isTrue();
        assertThat(_get(
                        Select.class,
                        spec -> spec.withLabel("Als de lijst dat niet zegt").withValue(Perspective.RESIDENT)))
                .isNotNull();
    }

    private static void choose(String content) {
        UploadKt._upload(_get(Upload.class), "leden.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(true);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> heading(String label) {
        return (Select<Integer>)
                _find(Select.class, spec -> spec.withLabel(label)).getFirst();
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
