package nl.leertafel.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.mail.MailboxEntry;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.NewParticipant;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SignUp;
import nl.leertafel.participation.SignUpForm;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.PersonContact;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** A coordinator writes to the people of a session. */
abstract class MessagingContract {

    private static final MessageForm BRING_A_LETTER =
            new MessageForm(Set.of(ParticipationStatus.ACCEPTED), "Neem je brief mee", "Neem **een brief** mee.");

    @Autowired
    People people;

    @Autowired
    SessionPlanning planning;

    @Autowired
    SignUp signUp;

    @Autowired
    Attendance attendance;

    @Autowired
    Answers answers;

    @Autowired
    MailChoices choices;

    @Autowired
    Messaging messaging;

    @Autowired
    BuiltInMailbox mailbox;

    NetworkCast rijnoever;
    SessionId session;

    /** Noor and Opa Kees have the two seats, Truus waits; Kees has no mail. */
    @BeforeEach
    void aFullTable() {
        rijnoever = people.rijnoever();
        session = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe(2));
            planning.publish(id);
            attendance.add(id, new NewParticipant("Opa Kees", null, "010 000 0099", Perspective.RESIDENT, null));
            return id;
        });
        signUp("Noor Smit", "noor@elders.example");
        signUp("Truus de Boer", "truus@elders.example");
    }

    @Test
    void reachSaysHowManyGetAMailAndWhoHasToBeCalled() {
        people.as(rijnoever.coordinator(), () -> {
            var reach = messaging.reach(session, Set.of(ParticipationStatus.ACCEPTED));

            assertThat(reach.people()).isEqualTo(2);
            assertThat(reach.byMail()).isEqualTo(1);
            assertThat(reach.toCall()).extracting(PersonContact::name).containsExactly("Opa Kees");
            assertThat(messaging
                            .reach(session, Set.of(ParticipationStatus.WAITING))
                            .byMail())
                    .isEqualTo(1);
        });
    }

    @Test
    void onlyTheChosenPeopleGetItEachInTheirOwnMail() {
        var before = mails().size();

        people.as(rijnoever.coordinator(), () -> {
            messaging.send(session, BRING_A_LETTER);
        });

        assertThat(mails().size() - before).isEqualTo(1);
        assertThat(mails().getFirst().to()).isEqualTo("noor@elders.example");
        assertThat(mails().getFirst().subject()).isEqualTo("Neem je brief mee");
    }

    @Test
    void whatWasSentStandsThereWithTheNumberOfMails() {
        people.as(rijnoever.coordinator(), () -> {
            messaging.send(session, BRING_A_LETTER);

            assertThat(messaging.sent(session, Pageable.ofSize(20)))
                    .extracting(SentMessage::subject, SentMessage::people, SentMessage::sender, SentMessage::audience)
                    .containsExactly(
                            tuple("Neem je brief mee", 1, "Sanne Bakker", Set.of(ParticipationStatus.ACCEPTED)));
        });
    }

    @Test
    void aSecondClickSendsNothing() {
        people.as(rijnoever.coordinator(), () -> {
            messaging.send(session, BRING_A_LETTER);
            var once = mails().size();

            assertThatThrownBy(() -> messaging.send(session, BRING_A_LETTER))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("message.form.twice"));
            assertThat(mails()).hasSize(once);
        });
    }

    @Test
    void whoDoesNotWantMessagesGetsNone() {
        var bea = rijnoever.resident();
        people.as(bea, () -> {
            choices.choose(Set.of(MailKind.ACTION));
            answers.answerMine(session, ParticipationStatus.ACCEPTED);
        });

        people.as(rijnoever.coordinator(), () -> {
            assertThat(messaging
                            .reach(session, Set.of(ParticipationStatus.WAITING))
                            .toCall())
                    .extracting(PersonContact::person)
                    .containsExactly(bea);
            messaging.send(
                    session,
                    new MessageForm(Set.of(ParticipationStatus.WAITING), "Nog even geduld", "Je hoort van ons."));
        });

        assertThat(mails().getFirst().to()).isEqualTo("truus@elders.example");
    }

    @Test
    void aDraftMailsNobody() {
        var draft = people.as(
                rijnoever.coordinator(), () -> planning.plan(rijnoever.network(), SessionExamples.kenniscafe()));

        people.as(
                rijnoever.coordinator(),
                () -> assertThatThrownBy(() -> messaging.send(draft, BRING_A_LETTER))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void whereNobodyIsReachedNothingIsKept() {
        people.as(rijnoever.coordinator(), () -> {
            var toDoubters = new MessageForm(Set.of(ParticipationStatus.TENTATIVE), "Kom je?", "Laat het ons weten.");

            assertThatThrownBy(() -> messaging.send(session, toDoubters)).isInstanceOf(Refusal.class);
            assertThat(messaging.sent(session, Pageable.ofSize(20))).isEmpty();
        });
    }

    @Test
    void onlyACoordinatorOfThisNetworkWritesReadsOrCounts() {
        var others = List.of(
                rijnoever.lecturer(),
                rijnoever.resident(),
                people.administrator(),
                people.noorderwerk().coordinator(),
                people.stranger());

        assertThat(others).allSatisfy(this::isRefused);
    }

    @Test
    void whoSaidNoIsLeftInPeace() {
        assertThatThrownBy(() -> new MessageForm(Set.of(ParticipationStatus.DECLINED), "Toch?", "Kom toch."))
                .isInstanceOf(Refusal.class);
    }

    private void isRefused(PersonId someone) {
        people.as(someone, () -> {
            assertThatThrownBy(() -> messaging.send(session, BRING_A_LETTER)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> messaging.sent(session, Pageable.ofSize(20)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> messaging.reach(session, Set.of(ParticipationStatus.ACCEPTED)))
                    .isInstanceOf(NotFound.class);
        });
    }

    private void signUp(String name, String email) {
        signUp.signUp(session, new SignUpForm(name, new EmailAddress(email), Perspective.RESIDENT, null, Language.NL));
    }

    private List<MailboxEntry> mails() {
        return mailbox.newest("", Pageable.ofSize(50));
    }
}
