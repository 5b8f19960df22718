package nl.leertafel.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDateTime;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import nl.leertafel.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StartViewTests extends PageTest {

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Test
    void greetsByFirstNameAndTimeOfDay() {
        signIn(people.rijnoever().resident());
        visit("start");
        assertThat(_get(H1.class).getText()).isEqualTo("Goedemorgen, Bea. Er is nu niets dat op je wacht.");

        clock.set(LocalDateTime.of(2026, 12, 3, 19, 0));
        visit("start");
        assertThat(_get(H1.class).getText()).startsWith("Goedenavond, Bea.");
    }

    @Test
    void teachesWhoHasNothingYetWhereToLook() {
        signIn(people.rijnoever().resident());
        visit("start");
        _assertOne(EmptyState.class);
        assertThat(_get(Anchor.class, spec -> spec.withText("Bekijk de bijeenkomsten"))
                        .getHref())
                .isEqualTo("bijeenkomsten");
    }

    @Test
    void offersPlanningToCoordinatorsOnly() {
        var rijnoever = people.rijnoever();
        signIn(rijnoever.coordinator());
        visit("start");
        assertThat(_get(Anchor.class, spec -> spec.withText("Bijeenkomst plannen"))
                        .getHref())
                .isEqualTo("bijeenkomsten/nieuw");

        signIn(rijnoever.lecturer());
        visit("start");
        _assertNone(Anchor.class, spec -> spec.withText("Bijeenkomst plannen"));
    }
}
