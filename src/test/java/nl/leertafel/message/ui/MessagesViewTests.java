package nl.leertafel.message.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.MarkdownField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator writes to the people of a session and sees first how many that are. */
class MessagesViewTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private SignUp signUp;

    @Autowired
    private Attendance attendance;

    private NetworkCast rijnoever;
    private SessionId session;

    @BeforeEach
    void anEveningWithGuests() {
        rijnoever = people.rijnoever();
        session = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            attendance.add(id, new NewParticipant("Opa Kees", null, "010 000 0099", Perspective.RESIDENT, null));
            return id;
        });
        signUp.signUp(
                session,
                new SignUpForm(
                        "Noor Smit", new EmailAddress("noor@elders.example"), Perspective.RESIDENT, null, Language.NL));
        signIn(rijnoever.coordinator());
        visit(SessionRoutes.page(session, "berichten"));
    }

    @Test
    void itSaysHowManyGetAMailBeforeAnythingIsWritten() {
        assertThat(sentences()).contains("Dit bericht is voor 2 mensen. 1 krijgt een mail. 1 krijgt geen mail.");
        _setValue(audience(), Set.of(ParticipationStatus.WAITING));
        assertThat(sentences()).anySatisfy(it -> assertThat(it).startsWith("Er is niemand om aan te schrijven."));
    }

    @Test
    void oneLooksAtTheMessageBeforeItGoesAndFindsItBackAfterwards() {
        write("Neem je brief mee", "Neem **een brief** mee.");
        _click(_get(Button.class, spec -> spec.withText("Bekijk en verstuur")));
        _click(_get(Button.class, spec -> spec.withText("Verstuur aan 1 persoon")));

        _assertNone(EmptyState.class);
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Onderwerp")).getValue())
                .isEmpty();
    }

    @Test
    void aMissingTextIsAskedForWhereItBelongsAndNothingIsLost() {
        write("Neem je brief mee", "");
        _click(_get(Button.class, spec -> spec.withText("Bekijk en verstuur")));

        assertThat(_get(MarkdownField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Onderwerp")).getValue())
                .isEqualTo("Neem je brief mee");
    }

    private void write(String subject, String body) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Onderwerp")), subject);
        _get(MarkdownField.class).setValue(body);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ParticipationStatus> audience() {
        return _get(CheckboxGroup.class);
    }

    private List<String> sentences() {
        return _find(Paragraph.class).stream()
                .map(Paragraph::getText)
                .map(String::strip)
                .toList();
    }
}
