package nl.leertafel.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.BounceKind;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.Suppressions;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import nl.leertafel.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailCareViewTests extends PageTest {

    @Autowired
    private Outbox outbox;

    @Autowired
    private Suppressions suppressions;

    @Autowired
    private People people;

    @Test
    void theAdministratorFindsWhatCameBack() {
        suppressions.bounced(outbox.enqueue(AdminExamples.welcome()), BounceKind.HARD, "550 5.1.1 unknown");
        signIn(people.administrator());

        visit("beheer/mail");

        var grids = _find(Grid.class);
        assertThat(grids).hasSize(2);
        assertThat(suppressions.isSuppressed(new EmailAddress("bea@rijnoever.example")))
                .isTrue();
        assertThat(GridKt._size(grids.getFirst())).isOne();
    }

    @Test
    void withNothingTheMatterThePageTeaches() {
        signIn(people.administrator());

        visit("beheer/mail");

        assertThat(_find(EmptyState.class)).hasSize(2);
        assertThat(_get(H1.class).getText()).isEqualTo("Mail versturen");
        _assertNone(Button.class, spec -> spec.withText("Houd alle mails hier"));
    }

    @Test
    void aCoordinatorDoesNotFindThePage() {
        signIn(people.rijnoever().coordinator());

        visit("beheer/mail");

        _assertNone(H1.class, spec -> spec.withText("Mail versturen"));
    }
}
