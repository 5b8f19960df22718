package nl.leertafel.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import nl.leertafel.mail.Outbox;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.HomeCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UndeliveredMailViewTests extends PageTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private People people;

    @Autowired
    private Database database;

    @Autowired
    private List<HomeCard> homeCards;

    private NetworkCast rijnoever;

    @BeforeEach
    void aMailToBeaFails() {
        rijnoever = people.rijnoever();
        var message = outbox.enqueue(AdminExamples.mail("welkom", rijnoever.resident(), rijnoever.network()));
        AdminExamples.fail(database, message);
    }

    @Test
    void correctingTheAddressEmptiesThePage() {
        signIn(rijnoever.coordinator());
        visit("niet-bezorgd");
        assertThat(_get(H2.class).getText()).isEqualTo("1 mail niet bezorgd, omdat het adres niet bestaat");

        _click(_get(Button.class, spec -> spec.withText("Verbeter het adres")));
        var address = _get(EmailField.class, spec -> spec.withLabel("Het goede e-mailadres"));
        assertThat(address.getValue()).isEqualTo("bea@rijnoever.example");
        _setValue(address, "timo@rijnoever.example");
        _click(_get(Button.class, spec -> spec.withText("Verbeter en stuur")));
        assertThat(address.isInvalid()).as("that is somebody else's").isTrue();

        _setValue(address, "bea.visser@rijnoever.example");
        _click(_get(Button.class, spec -> spec.withText("Verbeter en stuur")));

        _assertNone(H2.class);
        _get(EmptyState.class);
    }

    @Test
    void theStartPageTellsTheCoordinatorAndNobodyElse() {
        signIn(rijnoever.coordinator());
        assertThat(cardsTell("1 mail is niet aangekomen")).isTrue();

        signIn(rijnoever.resident());
        assertThat(cardsTell("1 mail is niet aangekomen")).isFalse();
    }

    private boolean cardsTell(String text) {
        return homeCards.stream()
                .flatMap(card -> card.create().stream())
                .anyMatch(card -> card.getElement().getTextRecursively().contains(text));
    }
}
