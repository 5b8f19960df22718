package nl.leertafel.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A message that our own last look refuses: not sent, told to who must know, and tried again after a change. */
class FlawedMessageTests extends PageTest {

    /** More digits than any calendar program counts with. */
    private static final int TOO_LONG_A_SEQUENCE = 1_000_000_000;

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private SignUp signUp;

    @Autowired
    private InvitationWorker worker;

    @Autowired
    private Database database;

    @Autowired
    private TestClock clock;

    private NetworkCast rijnoever;
    private SessionId session;

    @BeforeEach
    void aMessageWeCannotMakeWell() {
        rijnoever = people.rijnoever();
        session = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            return id;
        });
        signUp.signUp(
                session,
                new SignUpForm(
                        "Noor Smit", new EmailAddress("noor@elders.example"), Perspective.RESIDENT, null, Language.NL));
        worker.run();
        sequence(TOO_LONG_A_SEQUENCE);
        move(1);
    }

    @Test
    void isNotSentAndIsTheCoordinatorsToKnow() {
        assertThat(mails()).as("the first one alone").isEqualTo(1);
        signIn(rijnoever.coordinator());
        visit(SessionRoutes.page(session, "uitnodigingen"));
        assertThat(paragraphs())
                .anySatisfy(it -> assertThat(it)
                        .startsWith("Voor 1 persoon konden we geen goed bericht maken")
                        .contains("Dat is een fout van ons."));
    }

    @Test
    void isTheAdministratorsToMend() {
        signIn(people.administrator());
        visit("beheer");
        assertThat(paragraphs())
                .anySatisfy(it -> assertThat(it).startsWith("Deze berichten voor agenda’s hielden we zelf tegen"));
        assertThat(_find(Div.class, spec -> spec.withClasses("small")).stream().map(Div::getText))
                .anySatisfy(it -> assertThat(it).contains("1 persoon"))
                .contains("Wat er mis is: SEQUENCE is no number")
                .noneSatisfy(it -> assertThat(it).contains("Noor", "@"));
    }

    @Test
    void isTriedAgainAfterAChangeAndNotBefore() {
        sequence(3);
        clock.advance(Duration.ofHours(1));
        worker.run();
        assertThat(mails()).as("nothing changed").isEqualTo(1);
        move(2);
        assertThat(mails()).isEqualTo(2);
        signIn(people.administrator());
        visit("beheer");
        assertThat(paragraphs()).noneSatisfy(it -> assertThat(it).contains("hielden we zelf tegen"));
    }

    private void move(int days) {
        people.as(
                rijnoever.coordinator(),
                () -> planning.move(
                        session,
                        SessionExamples.evening(SessionExamples.EVENING.plusDays(days)),
                        SessionExamples.deBrug()));
        clock.advance(Duration.ofMinutes(5));
        worker.run();
    }

    /** As if this invitation had been sent so often. */
    private void sequence(int number) {
        database.sql("update invitation set sequence_no = ?").param(number).update();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private int mails() {
        return database.sql("select count(*) from outbox_message")
                .query(Integer.class)
                .single();
    }
}
