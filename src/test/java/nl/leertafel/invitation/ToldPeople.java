package nl.leertafel.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonForm;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** People of Rijnoever who sign up and answer, and what they find in their mail. */
abstract class ToldPeople {

    static final String BEA = "bea@elders.example";
    static final String NOOR = "noor@elders.example";

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SignUp signUp;

    @Autowired
    Answers answers;

    @Autowired
    ParticipationDirectory directory;

    @Autowired
    PersonRegister register;

    @Autowired
    InvitationWorker worker;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;

    @BeforeEach
    void aNetwork() {
        rijnoever = people.rijnoever();
    }

    SessionId published(SessionPlan plan) {
        return people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), plan);
            planning.publish(id);
            return id;
        });
    }

    void signUp(String name, String email, SessionId session) {
        signUp.signUp(session, new SignUpForm(name, new EmailAddress(email), Perspective.RESIDENT, null, Language.NL));
    }

    void answer(String email, SessionId session, ParticipationStatus wish) {
        answers.answer(token(email, session), wish);
    }

    String token(String email, SessionId session) {
        var participation = directory.find(session, person(email)).orElseThrow();
        var link = answers.link(participation.id(), clock.instant().plus(Duration.ofDays(9)));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    void move(SessionId session, int days) {
        people.as(rijnoever.coordinator(), () -> {
            var planned = planning.planned(session);
            planning.move(
                    session, SessionExamples.evening(planned.slot().startsAt().plusDays(days)), planned.place());
        });
    }

    void changeAddress(String from, @Nullable String to) {
        people.as(people.administrator(), () -> {
            var person = register.details(person(from));
            var channel = to == null ? Channel.LETTER : Channel.MAIL;
            register.edit(
                    person.id(),
                    person.version(),
                    new PersonForm(person.name(), EmailAddress.ofNullable(to), null, Language.NL, channel));
        });
    }

    PersonId person(String email) {
        return register.knownOrNew("Bekend", new EmailAddress(email), Language.NL);
    }

    /** As if the relay had been down: what stands in the outbox waits there. */
    void pretendNothingLeft() {
        database.sql("update outbox_message set status = 'WAITING', sent_at = null, attempts = 0")
                .update();
    }

    List<SentMail> mails(String recipient) {
        return database.sql(
                        "select mime from outbox_message m join outbox_body b on b.outbox_message_id = m.outbox_message_id where recipient = ? and status <> 'SUPERSEDED'"
                                + " order by created_at, m.outbox_message_id")
                .param(recipient)
                .query((row, number) -> SentMail.read(row.getBytes(1)))
                .list();
    }

    SentMail last(String recipient) {
        return mails(recipient).getLast();
    }

    void assertThatNothingIsLeft() {
        assertThat(database.sql("select count(*) from invitation where due_at is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
