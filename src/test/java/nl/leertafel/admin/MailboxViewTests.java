package nl.leertafel.admin;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.mail.Outbox;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailboxViewTests extends PageTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private People people;

    @Test
    void searchingNarrowsTheList() {
        outbox.enqueue(AdminExamples.welcome());
        signIn(people.administrator());
        visit("postvak");

        assertThat(_size(_get(Grid.class))).isOne();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Zoeken")), "kenniscafé");
        _assertNone(Grid.class);
    }

    @Test
    void everyRowSaysToWhomItGoes() {
        outbox.enqueue(AdminExamples.welcome());
        signIn(people.administrator());
        visit("postvak");

        assertThat(_getFormattedRow((Grid<?>) _get(Grid.class), 0)).contains("bea@rijnoever.example");
    }

    @Test
    void aMailIsShownInAFrameWhereNothingRuns() {
        var id = outbox.enqueue(AdminExamples.welcome());
        signIn(people.administrator());
        visit("postvak/" + id);

        assertThat(_get(H1.class).getText()).isEqualTo("Welkom bij Rijnoever");
        var letter = _get(IFrame.class);
        assertThat(letter.getSrcdoc().orElseThrow()).contains("Fijn dat je <b>meedoet</b>");
        assertThat(letter.getElement().getAttribute("sandbox")).doesNotContain("scripts", "same-origin", "forms");
        assertThat(_find(Pre.class).getFirst().getText()).isEqualTo("Fijn dat je meedoet.");
    }

    @Test
    void aCoordinatorFindsNoMailbox() {
        var id = outbox.enqueue(AdminExamples.welcome());
        signIn(people.rijnoever().coordinator());

        visit("postvak");
        _assertNone(Grid.class);
        visit("postvak/" + id);
        _assertNone(IFrame.class);
    }
}
