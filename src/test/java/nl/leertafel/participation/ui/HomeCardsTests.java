package nl.leertafel.participation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeCardsTests extends PageTest {

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    Answers answers;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    @Test
    void anInvitationIsAnsweredOnTheStartPageAtOnce() {
        inviteResidents(published(SessionExamples.kenniscafe()));
        signIn(rijnoever.resident());
        visit("start");
        assertThat(_get(H1.class).getText()).endsWith("Eén ding vraagt je aandacht.");
        assertThat(titles()).containsExactly("Vraagt om antwoord");

        _click(_get(Button.class, spec -> spec.withText("Ik kom")));

        NotificationsKt.expectNotifications("Je komt. Er is een plek voor je.");
        assertThat(_get(H1.class).getText()).endsWith("Er is nu niets dat op je wacht.");
        assertThat(titles()).containsExactly("Mijn bijeenkomsten");
        assertThat(tags()).containsExactly("Je komt");
    }

    @Test
    void anAnswerThatComesTooLateIsRefusedWhereItWasGiven() {
        inviteResidents(published(SessionExamples.kenniscafe()));
        signIn(rijnoever.resident());
        visit("start");

        clock.set(SessionExamples.EVENING.plusHours(3));
        _click(_get(Button.class, spec -> spec.withText("Ik kom")));

        assertThat(_get(_get(Card.class), Paragraph.class).getText()).isEqualTo("Deze bijeenkomst is al geweest.");
    }

    @Test
    void coordinatorsSeeEmptyTablesAndDrafts() {
        published(SessionExamples.kenniscafe(12));
        people.as(rijnoever.coordinator(), () -> planning.plan(rijnoever.network(), SessionExamples.leeratelier()));
        signIn(rijnoever.coordinator());
        visit("start");

        assertThat(_get(H1.class).getText()).endsWith("Twee dingen vragen je aandacht.");
        assertThat(titles()).containsExactly("Om in de gaten te houden");
        assertThat(tags()).containsExactly("0 van 12 plekken bezet, en het is over 5 dagen", "Nog een concept");
    }

    @Test
    void membersSeeNothingOfWhatACoordinatorWatches() {
        published(SessionExamples.kenniscafe(12));
        signIn(rijnoever.lecturer());
        visit("start");
        _assertNone(Card.class);
    }

    @Test
    void theOverviewOfASessionTellsMyAnswerAndWhoSits() {
        var session = published(SessionExamples.kenniscafe(1));
        people.as(rijnoever.student(), () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        signIn(rijnoever.resident());
        visit("bijeenkomst/" + session.sessionId() + "/overzicht");

        assertThat(sentences()).contains("Je hebt nog niets laten weten.");
        assertThat(_get(TablePicture.class).getElement().getTextRecursively())
                .contains("1 student", "Alle plekken zijn bezet.");
        _click(_get(Button.class, spec -> spec.withText("Ik kom")));

        assertThat(sentences())
                .contains(
                        "Je staat op de wachtlijst. Je bent nummer 1.",
                        "Alle plekken zijn bezet. Komt er een plek voor je vrij, dan krijg je een mail.");
        _click(_get(Button.class, spec -> spec.withText("Haal mij van de wachtlijst")));
        assertThat(sentences()).contains("Je komt niet.");
    }

    @Test
    void anOfferedSeatStandsFirstAndIsTakenAtOnce() {
        inviteResidents(published(SessionExamples.siteVisit()));
        offeredToTheResident();
        signIn(rijnoever.resident());
        visit("start");

        assertThat(_get(H1.class).getText()).endsWith("Twee dingen vragen je aandacht.");
        assertThat(titles()).containsExactly("Vraagt om antwoord");
        assertThat(tags()).containsExactly("Er is een plek voor je vrij");
        assertThat(_get(Card.class).getElement().getTextRecursively())
                .contains("We houden de plek voor je vast tot zaterdag 5 december, 09.00 uur.");
        _click(_get(Button.class, spec -> spec.withText("Ja, ik neem de plek")));

        NotificationsKt.expectNotifications("Je komt. Er is een plek voor je.");
        assertThat(titles()).containsExactly("Vraagt om antwoord", "Mijn bijeenkomsten");
    }

    @Test
    void anOfferedSeatIsLeftOnTheOverviewOfTheSession() {
        var session = offeredToTheResident();
        signIn(rijnoever.resident());
        visit("bijeenkomst/" + session.sessionId() + "/overzicht");

        assertThat(sentences())
                .contains(
                        "Er is een plek voor je vrij",
                        "We houden de plek voor je vast tot zaterdag 5 december, 09.00 uur.");
        _click(_get(Button.class, spec -> spec.withText("Nee, laat maar")));
        assertThat(sentences()).contains("Je komt niet.");
    }

    @Test
    void whoTakesAnOfferedSeatTooLateIsToldSo() {
        var session = offeredToTheResident();
        people.as(rijnoever.lecturer(), () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        signIn(rijnoever.resident());
        visit("start");
        clock.advance(Duration.ofHours(48));
        _click(_get(Button.class, spec -> spec.withText("Ja, ik neem de plek")));

        NotificationsKt.expectNotifications(
                "Je antwoord kwam te laat: de plek is al voor een ander. Je staat weer op de wachtlijst.");
        assertThat(_get(Card.class).getElement().getTextRecursively()).contains("Alle plekken zijn bezet.");
    }

    @Test
    void whoWasTakenOffTheListIsToldSoAndCannotAnswer() {
        var session = published(SessionExamples.kenniscafe());
        people.as(rijnoever.student(), () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        people.as(
                rijnoever.coordinator(),
                () -> attendance.change(session, rijnoever.student(), ParticipationStatus.CANCELLED));
        signIn(rijnoever.student());
        visit("bijeenkomst/" + session.sessionId() + "/overzicht");

        assertThat(sentences()).contains("Je staat niet meer op de lijst.");
        _assertNone(Button.class, spec -> spec.withText("Ik kom"));
    }

    /** One seat, which a student had and left. */
    private SessionId offeredToTheResident() {
        var session = published(SessionExamples.kenniscafe(1));
        people.as(rijnoever.student(), () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        people.as(rijnoever.resident(), () -> answers.answerMine(session, ParticipationStatus.ACCEPTED));
        people.as(rijnoever.student(), () -> answers.answerMine(session, ParticipationStatus.DECLINED));
        return session;
    }

    private SessionId published(SessionPlan plan) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), plan);
            planning.publish(id);
            return id;
        });
    }

    private void inviteResidents(SessionId session) {
        people.as(
                rijnoever.coordinator(),
                () -> attendance.invite(session, Invitees.all(new MemberFilter("", Perspective.RESIDENT, null, null))));
    }

    private static List<String> titles() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> tags() {
        return _find(Tag.class).stream().map(Tag::getText).toList();
    }

    private static List<String> sentences() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
