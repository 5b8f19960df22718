package nl.leertafel.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.invitation.FeedGone;
import nl.leertafel.invitation.PersonAgenda;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One's own sessions in one's own calendar, arranged on one's own page. */
class AgendaCardTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private PersonAgenda agenda;

    @Autowired
    private BaseUrl baseUrl;

    private NetworkCast rijnoever;

    @BeforeEach
    void onOnesOwnPage() {
        rijnoever = people.rijnoever();
        signIn(rijnoever.resident());
        visit("profiel");
    }

    @Test
    void aNewAddressIsShownOnceWithAClickForTheUsualCalendars() {
        var address = makeAddress("Mijn telefoon");
        assertThat(address).startsWith(baseUrl.of("/feeds/person/")).endsWith(".ics");
        assertThat(link("Google Agenda"))
                .startsWith("https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2F")
                .doesNotContain("+");
        assertThat(link("Outlook")).startsWith("https://outlook.live.com/calendar/0/addfromweb?url=http");
        assertThat(link("iPhone, iPad of Mac")).startsWith("webcal://").endsWith(".ics");
        _click(_get(Button.class, spec -> spec.withText("Klaar")));
        assertThat(agenda.open(secret(address))).isNotNull();
        visit("profiel");
        assertThat(titles()).contains("Mijn telefoon");
        _assertNone(TextField.class, spec -> spec.withLabel("Het adres"));
    }

    @Test
    void anAddressWithoutNameStaysWhereItWasTyped() {
        _click(_get(Button.class, spec -> spec.withText("Nieuw adres maken")));
        _click(_get(Button.class, spec -> spec.withText("Maak het adres")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Waar is het voor?"))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void anAddressIsReplacedOrStoppedAfterAYes() {
        var first = makeAddress("Mijn telefoon");
        _click(_get(Button.class, spec -> spec.withText("Klaar")));
        _click(_get(Button.class, spec -> spec.withText("Vervangen")));
        sayYes("Vervang het adres");
        var second = _get(TextField.class, spec -> spec.withLabel("Het adres")).getValue();
        _click(_get(Button.class, spec -> spec.withText("Klaar")));
        assertGone(first);
        assertThat(agenda.open(secret(second))).isNotNull();
        _click(_get(Button.class, spec -> spec.withText("Stoppen")));
        sayYes("Stop dit adres");
        assertGone(second);
        assertThat(titles()).doesNotContain("Mijn telefoon");
    }

    private String makeAddress(String label) {
        _click(_get(Button.class, spec -> spec.withText("Nieuw adres maken")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Waar is het voor?")), label);
        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withLabel("Alleen bijeenkomsten waarvoor ik geen uitnodiging in mijn agenda heb")),
                true);
        _click(_get(Button.class, spec -> spec.withText("Maak het adres")));
        return _get(TextField.class, spec -> spec.withLabel("Het adres")).getValue();
    }

    private void assertGone(String address) {
        assertThatThrownBy(() -> agenda.open(secret(address))).isInstanceOf(FeedGone.class);
    }

    private static String link(String text) {
        return _get(Anchor.class, spec -> spec.withText(text)).getHref();
    }

    private static List<String> titles() {
        return _find(Span.class, spec -> spec.withClasses("row-title")).stream()
                .map(Span::getText)
                .toList();
    }

    private static String secret(String address) {
        return address.substring(address.lastIndexOf('/') + 1, address.length() - ".ics".length());
    }
}
