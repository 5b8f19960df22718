package nl.leertafel.participation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasErrorParameter;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.participation.Presence;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import nl.leertafel.uikit.Card;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckInViewTests extends PageTest {

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    CheckIn checkIn;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    SessionId session;
    ParticipationId bea;
    ParticipationId family;

    @BeforeEach
    void theDoorOpens() {
        rijnoever = people.rijnoever();
        session = coordinate(() -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(6));
            planning.publish(id);
            return id;
        });
        bea = add("Bea Visser", Party.one(Perspective.RESIDENT));
        family = add("Familie Bos", new Party(Perspective.RESIDENT, 3, 1));
        clock.set(SessionExamples.EVENING.minus(Duration.ofMinutes(20)));
        signIn(rijnoever.coordinator());
    }

    @Test
    void aTapOnANameIsEnough() {
        coordinate(() -> {
            checkIn.putInGroup(session, List.of(bea), "Tafel 2");
            return bea;
        });
        visit(address(""));
        assertThat(count()).isEqualTo("0 van 5 zijn er");

        _click(line("Bea Visser"));

        assertThat(count()).isEqualTo("1 van 5 zijn er");
        assertThat(line("Bea Visser").getElement().getTextRecursively()).contains("Is er", "Tafel 2");
        assertThat(sentences()).contains("Bea Visser is er. Tafel 2.");
        assertThat(presence(bea)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void aSecondTapCorrects() {
        visit(address(""));
        _click(line("Familie Bos"));
        _click(line("Familie Bos"));
        _click(_get(Button.class, spec -> spec.withText("3 van 4 zijn er")));
        assertThat(count()).isEqualTo("3 van 5 zijn er");
        assertThat(line("Familie Bos").getElement().getTextRecursively()).contains("3 van 4 zijn er");

        _click(line("Familie Bos"));
        _click(_get(Button.class, spec -> spec.withText("Haal terug: nog niets bekend")));
        assertThat(presence(family)).isNull();
        assertThat(count()).isEqualTo("0 van 5 zijn er");
    }

    @Test
    void whatElseThereIsToSayStandsBehindAButtonOfItsOwn() {
        visit(address(""));
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Iets anders over Bea Visser")));
        _click(_get(Button.class, spec -> spec.withText("Afgemeld")));
        assertThat(presence(bea)).isEqualTo(Presence.APOLOGIES);
        _assertNone(Dialog.class);
    }

    @Test
    void whoWalksInIsThereAndAFullTableSaysWhyNot() {
        visit(address(""));
        walkIn("Noor Smit");
        assertThat(count()).isEqualTo("1 van 6 zijn er");
        assertThat(sentences()).contains("Noor Smit is er.");

        _click(_get(Button.class, spec -> spec.withText("Zonder aanmelding")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), "Kees Bos");
        _setValue(perspective(), Perspective.RESIDENT);
        assertThat(sentences()).contains("Alle plekken zijn bezet.");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Is er")));
        NotificationsKt.expectNotifications(
                "Alle plekken zijn bezet. Is er toch ruimte? Zet bij ‘Wijzigen’ het aantal plekken hoger, of haal bij"
                        + " ‘Aan tafel’ iemand van de lijst die niet komt.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getValue())
                .isEqualTo("Kees Bos");
    }

    @Test
    void theOtherPhoneSeesIt() {
        visit(address(""));
        coordinate(() -> {
            checkIn.arrive(session, bea);
            return bea;
        });
        _get(DoorList.class).refresh();
        assertThat(count()).isEqualTo("1 van 5 zijn er");
        assertThat(line("Bea Visser").getElement().getTextRecursively()).contains("Is er");
    }

    @Test
    void oneSeesWhoIsStillExpectedAndFindsANameBySearching() {
        visit(address(""));
        _click(line("Bea Visser"));
        _click(_get(NativeButton.class, spec -> spec.withText("Nog niet binnen")));
        assertThat(names()).containsExactly("Familie Bos");
        _click(_get(NativeButton.class, spec -> spec.withText("Nog niet binnen")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Zoek op naam")), "viss");
        assertThat(names()).containsExactly("Bea Visser");
    }

    @Test
    void aScannedCodeOpensTheLineAndChangesNothing() {
        visit("deur/" + bea.participationId());
        var scanned = _get(
                Card.class,
                spec -> spec.withPredicate(
                        it -> it.getElement().getTextRecursively().startsWith("Deze code is van")));
        assertThat(presence(bea)).isNull();
        _click(_get(scanned, NativeButton.class));
        assertThat(presence(bea)).isEqualTo(Presence.PRESENT);
        assertThat(scanned.getElement().getTextRecursively()).contains("Bea Visser", "Is er");
    }

    @Test
    void aForeignOrBrokenCodeIsNotFoundAndNobodyElseOpensThisPage() {
        assertNotFound(address("?deelnemer=" + UUID.randomUUID()));
        assertNotFound(address("?deelnemer=zomaar"));
        assertNotFound("deur/" + UUID.randomUUID());
        assertNotFound("deur/zomaar");
        for (var other : List.of(people.noorderwerk().coordinator(), rijnoever.resident(), people.stranger())) {
            signIn(other);
            assertNotFound(address("?deelnemer=" + bea.participationId()));
            assertNotFound("deur/" + bea.participationId());
            assertNotFound(address(""));
        }
    }

    @Test
    void theRestDidNotComeAsksFirst() {
        clock.set(SessionExamples.EVENING.plusMinutes(20));
        visit(address(""));
        _click(line("Bea Visser"));
        _click(_get(Button.class, spec -> spec.withText("De rest kwam niet")));
        assertThat(sentences())
                .contains("Bij 1 aanmelding schrijven we ‘niet gekomen’. Je kunt dat later nog veranderen.");
        assertThat(presence(family)).isNull();
        sayYes("Schrijf op");
        assertThat(presence(family)).isEqualTo(Presence.NO_SHOW);

        visit("bijeenkomst/" + session.sessionId() + "/overzicht");
        assertThat(sentences()).contains("1 van de 4 mensen waren er.");
        _assertOne(NativeDetails.class);
        visit("bijeenkomst/" + session.sessionId() + "/aan-tafel");
        assertThat(sentences()).contains("1 van de 4 mensen waren er.");
    }

    @Test
    void whatIsClosedCanOnlyBeRead() {
        clock.set(SessionExamples.EVENING.plusDays(1));
        coordinate(() -> {
            checkIn.arrive(session, bea);
            planning.close(session);
            return bea;
        });
        visit(address(""));
        assertThat(sentences())
                .contains("Deze bijeenkomst is afgesloten of gaat niet door. Wat hier staat, staat vast.");
        assertThat(line("Bea Visser").isEnabled()).isFalse();
        _assertNone(Button.class, spec -> spec.withText("Zonder aanmelding"));
    }

    private void walkIn(String name) {
        _click(_get(Button.class, spec -> spec.withText("Zonder aanmelding")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), name);
        _setValue(perspective(), Perspective.STUDENT);
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Is er")));
    }

    private @Nullable Presence presence(ParticipationId id) {
        return coordinate(() -> checkIn.person(session, id)).presence();
    }

    private static String count() {
        return _find(H2.class).stream()
                .map(H2::getText)
                .filter(it -> it.endsWith("zijn er"))
                .findFirst()
                .orElseThrow();
    }

    private static NativeButton line(String name) {
        return _find(NativeButton.class).stream()
                .filter(it -> it.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names() {
        return _find(DoorLine.class).stream()
                .map(it -> it.getElement().getTextRecursively())
                .map(it -> it.startsWith("Bea") ? "Bea Visser" : "Familie Bos")
                .toList();
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static Select<Perspective> perspective() {
        return _get(Select.class, spec -> spec.withLabel("Komt als"));
    }

    private String address(String query) {
        return "bijeenkomst/" + session.sessionId() + "/inchecken" + query;
    }

    private void assertNotFound(String address) {
        visit(address);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isInstanceOf(HasErrorParameter.class);
    }

    private ParticipationId add(String name, Party party) {
        return coordinate(() -> attendance.add(session, new NewParticipant(name, null, null, party, null)))
                .participation()
                .id();
    }

    private <T> T coordinate(Supplier<T> deed) {
        return people.as(rijnoever.coordinator(), deed);
    }
}
