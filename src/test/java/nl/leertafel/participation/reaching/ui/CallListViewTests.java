package nl.leertafel.participation.reaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.HasErrorParameter;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
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
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.uikit.EmptyState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CallListViewTests extends PageTest {

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    Attendance attendance;

    @Autowired
    SignUp signUp;

    NetworkCast rijnoever;
    SessionId session;

    @BeforeEach
    void aSessionWithTwoSeats() {
        rijnoever = people.rijnoever();
        session = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(2));
            planning.publish(id);
            return id;
        });
        signIn(rijnoever.coordinator());
    }

    @Test
    void everyoneWithoutMailIsCalledAndHearsHowItIs() {
        add("Bea Visser", "bea@elders.example", null);
        var kees = add("Opa Kees", null, "010 000 0001");
        add("Noor Smit", null, "010 000 0002");
        add("Truus de Boer", null, "010 000 0003");

        open("bellijst");
        assertThat(list())
                .contains("3 mensen krijgen geen mail", "Opa Kees", "010 000 0001", "Komt. Er is een plek.")
                .contains("Staat op de wachtlijst, nummer 2.")
                .doesNotContain("Bea Visser");

        attendance.change(session, kees, ParticipationStatus.DECLINED);
        open("bellijst");
        assertThat(list())
                .contains("Er is een plek vrij! Wij houden die vast tot")
                .doesNotContain("Opa Kees");
    }

    @Test
    void whoWasSignedUpBySomebodyWithMailIsNotCalled() {
        signUp.signUp(
                session,
                new SignUpForm(
                        "Opa Kees",
                        new EmailAddress("noor@elders.example"),
                        Party.one(Perspective.RESIDENT),
                        null,
                        "Noor Smit",
                        Language.NL));

        open("bellijst");
        _assertOne(EmptyState.class);
        open("brieven");
        assertThat(_find(Article.class)).isEmpty();
    }

    @Test
    void whoHasNoPhoneEitherGetsALetterThatTellsEverything() {
        add("Opa Kees", null, null);

        open("brieven");
        assertThat(_get(Article.class).getElement().getTextRecursively())
                .contains("Beste Opa Kees,", "Er is een plek voor je.", "Buurthuis De Brug", "Rolstoel: ja.")
                .contains("dinsdag 8 december", "Bel ");
    }

    @Test
    void onlyTheCoordinatorFindsThem() {
        signIn(rijnoever.lecturer());
        for (var page : new String[] {"bellijst", "brieven"}) {
            open(page);
            assertThat(UI.getCurrent()
                            .getInternals()
                            .getActiveRouterTargetsChain()
                            .getFirst())
                    .isInstanceOf(HasErrorParameter.class);
        }
    }

    private PersonId add(String name, @Nullable String email, @Nullable String phone) {
        return attendance
                .add(
                        session,
                        new NewParticipant(name, EmailAddress.ofNullable(email), phone, Perspective.RESIDENT, null))
                .participation()
                .person();
    }

    private void open(String page) {
        visit("bijeenkomst/" + session.sessionId() + "/" + page);
    }

    private static String list() {
        var table = _get(NativeTable.class);
        return table.getCaptionText() + table.getElement().getTextRecursively();
    }
}
