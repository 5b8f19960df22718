package nl.leertafel.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.mail.inbox.InboundExamples;
import nl.leertafel.mail.inbox.InboxWorker;
import nl.leertafel.mail.inbox.Mailroom;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.Invitees;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator sees of what came in, and does about it. */
class PostViewTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private NetworkDirectory networks;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private SessionDirectory sessions;

    @Autowired
    private Attendance attendance;

    @Autowired
    private ParticipationDirectory participations;

    @Autowired
    private InvitationWorker calendars;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private InboxWorker worker;

    @Autowired
    private Database database;

    @Autowired
    private TestClock clock;

    private NetworkCast rijnoever;
    private SessionId evening;

    @BeforeEach
    void beaIsInvited() {
        rijnoever = people.rijnoever();
        evening = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            attendance.invite(id, Invitees.all(new MemberFilter("", Perspective.RESIDENT, null, null)));
            return id;
        });
        calendars.run();
        clock.advance(Duration.ofMinutes(10));
    }

    @Test
    void withoutPostThePageSaysWhatWouldStandThere() {
        open();

        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Er wacht geen post op je");
    }

    @Test
    void whoIsSentInsteadIsInvitedInAFewTouches() {
        arrives("delegated");
        open();
        assertThat(words(Row.class))
                .anySatisfy(it -> assertThat(it)
                        .contains("Bea Visser wil dat Noor Smit in de plaats komt", "Noor gaat in mijn plaats."));

        _click(_get(Button.class, spec -> spec.withText("Nodig uit")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getValue())
                .isEqualTo("Noor Smit");
        _setValue(side(), Perspective.RESIDENT);
        _click(_find(Button.class, spec -> spec.withText("Nodig uit")).getLast());

        assertThat(participations.of(evening)).hasSize(2);
        _get(EmptyState.class);
    }

    @Test
    void aLetterIsReadAndLaidAway() {
        arrives("human");
        open();
        assertThat(words(Row.class))
                .anySatisfy(it -> assertThat(it)
                        .contains("Mag mijn hond mee?", "Renée Visser", "Ik kom graag.", "Schrijf naar bea@"));

        _click(_get(Button.class, spec -> spec.withText("Gelezen")));
        _assertNone(Row.class);
    }

    @Test
    void anotherTimeIsTakenOverAfterAQuestion() {
        arrives("google-counter");
        open();
        assertThat(words(Row.class))
                .anySatisfy(it -> assertThat(it)
                        .contains("woensdag 9 december, 19.30", "1 persoon stelt dit voor", "Dinsdag zingt het koor."));

        _click(_get(Button.class, spec -> spec.withText("Verplaats de bijeenkomst")));
        _click(_find(Button.class, spec -> spec.withText("Verplaats de bijeenkomst"))
                .getLast());

        assertThat(sessions.details(evening).slot().startsAt()).isEqualTo(SessionExamples.EVENING.plusDays(1));
    }

    @Test
    void theSessionsOwnTabShowsTheAnswers() {
        arrives("google-counter");
        signIn(rijnoever.coordinator());
        visit(SessionRoutes.page(evening, InvitationsTab.PATH));

        assertThat(words(Card.class))
                .anySatisfy(it -> assertThat(it).contains("Antwoorden uit agenda’s", "Bea Visser komt misschien"))
                .anySatisfy(it -> assertThat(it).contains("Andere tijd voorgesteld", "woensdag 9 december"));
    }

    private void open() {
        signIn(rijnoever.coordinator());
        visit(PostView.ADDRESS);
    }

    @SuppressWarnings("unchecked")
    private static Select<Perspective> side() {
        return _get(Select.class, spec -> spec.withLabel("Vanuit welke kant?"));
    }

    private static List<String> words(Class<? extends Component> kind) {
        return _find(kind).stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private void arrives(String example) {
        mailroom.receive(new InboundExamples()
                .with("network", networks.byId(rijnoever.network()).mailbox())
                .with(
                        "uid",
                        database.sql("select uid from invitation")
                                .query(UUID.class)
                                .single())
                .with("dtstamp", clock.instant().toString().replaceAll("[-:]|\\.\\d+", ""))
                .write(example));
        worker.run();
    }
}
