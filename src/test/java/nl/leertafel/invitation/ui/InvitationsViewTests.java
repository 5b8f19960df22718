package nl.leertafel.invitation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.IntStream;
import nl.leertafel.invitation.InvitationWorker;
import nl.leertafel.invitation.reminding.ReminderPlanning;
import nl.leertafel.invitation.reminding.ReminderRules;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.uikit.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator sees of who was told what. */
class InvitationsViewTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private SignUp signUp;

    @Autowired
    private Attendance attendance;

    @Autowired
    private InvitationWorker worker;

    @Autowired
    private ReminderPlanning reminders;

    @Autowired
    private Database database;

    private NetworkCast rijnoever;
    private SessionId session;

    @BeforeEach
    void anEveningWithGuests() {
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
        people.as(rijnoever.coordinator(), () -> {
            attendance.add(session, new NewParticipant("Opa Kees", null, "010 000 0099", Perspective.RESIDENT, null));
        });
        worker.run();
    }

    @Test
    void everyoneStandsInItWithWhatTheyWereTold() {
        open();
        assertThat(rows())
                .satisfiesExactly(
                        noor -> assertThat(noor)
                                .contains("Noor Smit", "Komt")
                                .anySatisfy(it -> assertThat(it).startsWith("Je komt · ")),
                        kees -> assertThat(kees).contains("Opa Kees", "Komt", "Nog niets"));
    }

    @Test
    void theNetworkChoosesWhenPeopleAreReminded() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Wanneer herinneren we mensen?")));
        var early = _get(IntegerField.class, spec -> spec.withLabel("Ruim van tevoren, zoveel dagen"));
        var late = _get(IntegerField.class, spec -> spec.withLabel("Vlak van tevoren, zoveel dagen"));
        assertThat(early.getValue()).isEqualTo(7);
        late.setValue(9);
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        assertThat(late.getErrorMessage()).isEqualTo("Kies een getal van 0 tot en met 3.");
        early.setValue(14);
        late.setValue(2);
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));

        people.as(
                rijnoever.coordinator(),
                () -> assertThat(reminders.rules(rijnoever.network())).isEqualTo(new ReminderRules(14, 2, true)));
    }

    @Test
    void anEditWaitsForMoreAndGoesOutAtOnceWhenAsked() {
        people.as(
                rijnoever.coordinator(),
                () -> planning.move(
                        session,
                        SessionExamples.evening(SessionExamples.EVENING.plusDays(1)),
                        SessionExamples.deBrug()));
        open();
        assertThat(_find(Paragraph.class))
                .anySatisfy(it -> assertThat(it.getText()).contains("krijgen een mail over je wijziging"));
        _click(_get(Button.class, spec -> spec.withText("Nu versturen")));
        _assertNone(Button.class, spec -> spec.withText("Nu versturen"));
        worker.run();
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void whoIsOfferedASeatAndHasNoMailIsToBeCalledInTime() {
        people.as(rijnoever.coordinator(), () -> {
            session = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(1));
            planning.publish(session);
            var noor = attendance.add(
                    session, new NewParticipant("Noor Smit", null, "010 000 0098", Perspective.RESIDENT, null));
            attendance.add(session, new NewParticipant("Opa Kees", null, "010 000 0099", Perspective.RESIDENT, null));
            attendance.change(session, noor.participation().person(), ParticipationStatus.DECLINED);
        });
        worker.run();
        open();

        assertThat(_find(Paragraph.class))
                .anySatisfy(it -> assertThat(it.getText())
                        .startsWith("Bel Opa Kees vóór zaterdag 5 december, 09.00 uur: 010 000 0099."));
        assertThat(_find(Paragraph.class))
                .noneSatisfy(it -> assertThat(it.getText()).startsWith("Bel Noor Smit"));
    }

    @Test
    void whoIsReachedThroughSomebodyElseStandsThereWithThatName() {
        signUp.signUp(
                session,
                new SignUpForm(
                        "Oma Jo",
                        new EmailAddress("hanna@elders.example"),
                        Party.one(Perspective.RESIDENT),
                        null,
                        "Hanna Vos",
                        Language.NL));
        worker.run();
        open();

        assertThat(rows()).anySatisfy(jo -> assertThat(jo).contains("Oma Jo (via Hanna Vos)"));
    }

    @Test
    void aMailThatDidNotArriveSaysWhyAndGoesOutAgain() {
        database.sql("update outbox_message set status = 'FAILED', failure_reason = 'MAILBOX_FULL', sent_at = null")
                .update();
        open();
        assertThat(_get(lastCellOfFirstRow(), Tag.class).getText()).isEqualTo("Niet bezorgd");
        _click(_get(lastCellOfFirstRow(), Button.class, spec -> spec.withText("Nog een keer sturen")));
        assertThat(database.sql("select status from outbox_message")
                        .query(String.class)
                        .single())
                .isNotEqualTo("FAILED");
    }

    private void open() {
        signIn(rijnoever.coordinator());
        visit(SessionRoutes.page(session, "uitnodigingen"));
    }

    @SuppressWarnings("unchecked")
    private Grid<Object> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private Component lastCellOfFirstRow() {
        var renderer = (ComponentRenderer<Component, Object>)
                grid().getColumns().getLast().getRenderer();
        return renderer.createComponent(GridKt._get(grid(), 0));
    }

    private List<List<String>> rows() {
        return IntStream.range(0, GridKt._size(grid()))
                .mapToObj(row -> GridKt._getFormattedRow(grid(), row))
                .toList();
    }

    private int mails() {
        return database.sql("select count(*) from outbox_message")
                .query(Integer.class)
                .single();
    }
}
