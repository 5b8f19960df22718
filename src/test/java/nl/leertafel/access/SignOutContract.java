package nl.leertafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SignOutContract {

    @Autowired
    private SignOut signOut;

    @Autowired
    private SignInLinks links;

    @Autowired
    private People people;

    @Autowired
    private Database database;

    @Autowired
    private TestClock clock;

    @Test
    void endsEverySessionThatBeganBefore() {
        var ada = people.administrator();
        var before = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        people.as(ada, () -> signOut.everywhere());
        clock.advance(Duration.ofMinutes(1));
        people.as(ada, () -> signOut.everywhere());

        assertThat(signOut.permits(ada, before)).isFalse();
        assertThat(signOut.permits(ada, clock.instant().plusSeconds(1))).isTrue();
    }

    @Test
    void aLinkInAMailDoesItToo() {
        var ada = people.administrator();
        links.ask(new EmailAddress("ada@leertafel.example"), "laptop", Language.NL);
        var mail = SignInMails.newest(database);
        var token = mail.signOutLink().replaceAll(".*/|\\?.*", "");

        assertThat(signOut.everywhere(token)).isTrue();
        assertThat(signOut.permits(ada, clock.instant())).isFalse();
        assertThat(links.redeem(mail.token(), "laptop")).isEmpty();
        assertThat(signOut.everywhere("something else")).isFalse();
    }

    @Test
    void whoIsNoLongerKnownHasNoSession() {
        assertThat(signOut.permits(PersonId.next(), clock.instant())).isFalse();
    }

    @Test
    void isRecorded() {
        var ada = people.administrator();
        database.sql("delete from audit_event").update();
        people.as(ada, () -> signOut.everywhere());

        assertThat(database.sql("select verb, person_id, object_id from audit_event")
                        .query()
                        .singleRow())
                .containsEntry("verb", "SIGNED_OUT_EVERYWHERE")
                .containsEntry("person_id", ada.personId())
                .containsEntry("object_id", ada.personId());
    }
}
