package nl.leertafel.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.Set;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.MailStop;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which mail one gets, on one's own page. */
class MailChoicesCardTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private MailChoices choices;

    @Autowired
    private MailStop stop;

    private PersonId bea;

    @BeforeEach
    void beaIsSignedIn() {
        bea = people.rijnoever().resident();
        signIn(bea);
        visit("profiel");
    }

    @Test
    void remindersComeByThemselvesAndTheWeeklyMailDoesNot() {
        assertThat(kinds().getValue())
                .containsExactlyInAnyOrder(
                        MailKind.MESSAGE,
                        MailKind.REMINDER,
                        MailKind.REFLECTION,
                        MailKind.MINUTES,
                        MailKind.INSIGHT,
                        MailKind.FOLLOW_UP,
                        MailKind.ECHO,
                        MailKind.ACTION,
                        MailKind.ASSIGNMENT);
        assertThat(moments().getValue()).hasSize(2);
        assertThat(moments().isEnabled()).isTrue();
    }

    @Test
    void aTickIsKeptAtOnce() {
        var more = new HashSet<>(kinds().getValue());
        more.add(MailKind.DIGEST);
        kinds().setValue(more);
        moments().setValue(Set.of(MailKind.REMINDER_LATE));
        assertThat(choices.wanted(bea))
                .contains(MailKind.DIGEST, MailKind.REMINDER_LATE)
                .doesNotContain(MailKind.REMINDER_EARLY);
    }

    @Test
    void whatWasStoppedByMailShowsHere() {
        var link = stop.link(MailKind.REMINDER, bea);
        stop.stop("reminder", link.substring(link.lastIndexOf('/') + 1));
        visit("start");
        visit("profiel");

        assertThat(kinds().getValue()).doesNotContain(MailKind.REMINDER);
        assertThat(moments().isEnabled()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<MailKind> kinds() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Ik wil graag"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<MailKind> moments() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Herinner mij aan een bijeenkomst"));
    }
}
