package nl.leertafel.insight.showcase;

import static nl.leertafel.assignment.AssignmentExamples.letters;
import static nl.leertafel.assignment.consent.ConsentExamples.agreed;
import static nl.leertafel.assignment.consent.ConsentExamples.gerda;
import static nl.leertafel.assignment.consent.ConsentExamples.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import nl.leertafel.assignment.AssignmentExamples;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.Standing;
import nl.leertafel.assignment.StudentWork;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.consent.ConsentNoting;
import nl.leertafel.assignment.consent.ConsentUse;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.assignment.consent.Conversing;
import nl.leertafel.assignment.consent.Evidence;
import nl.leertafel.assignment.consent.Leave;
import nl.leertafel.assignment.consent.NotedConsent;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.testing.People;
import nl.leertafel.testing.People.NetworkCast;
import nl.leertafel.testing.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A student shows what they made, and never what somebody did not want everyone to read. */
abstract class ShowcaseContract {

    @Autowired
    People people;

    @Autowired
    Teaching teaching;

    @Autowired
    StudentWork work;

    @Autowired
    ChecklistKeeping keeping;

    @Autowired
    Conversing conversing;

    @Autowired
    ConsentNoting noting;

    @Autowired
    ShowcaseKeeping showcase;

    @Autowired
    ShowcaseReading reading;

    @Autowired
    TestClock clock;

    NetworkCast rijnoever;
    PersonId timo;
    AssignmentId assignment;

    @BeforeEach
    void anAssignment() {
        rijnoever = people.rijnoever();
        timo = rijnoever.student();
        assignment = as(rijnoever.lecturer(), () -> teaching.make(rijnoever.network(), letters(timo)));
    }

    @Test
    void workGoesOnThePageWhenItMeetsWhatWasAsked() {
        handIn();
        assertThat(mine().standing()).isEqualTo(WorkStanding.NOT_GOOD_YET);
        assertRefused("insight.showcase.notGoodYet", this::show);

        sayThatItMeets();
        show();

        var page = reading.open(open());
        assertThat(page.student()).isEqualTo("Timo Jansen");
        assertThat(page.works()).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("De brief die niemand opent");
            assertThat(it.summary()).isEqualTo("Drie gesprekken, drie keer dezelfde stapel.");
            assertThat(it.leave()).isEqualTo(Leave.NONE);
        });
        hide();
        assertThat(reading.open(open()).works()).isEmpty();
    }

    @Test
    void onlyWhatEverybodyTalkedWithAllowsEveryoneStandsThere() {
        var gerda = talk(ConsentUse.TABLE);
        handIn();
        sayThatItMeets();
        assertThat(mine().leave()).isEqualTo(new Leave(1, 0));
        assertRefused("insight.showcase.notAllowed", this::show);

        note(gerda, EnumSet.allOf(ConsentUse.class));
        show();
        var token = open();
        assertThat(reading.open(token).works()).hasSize(1);

        note(gerda, Set.of(ConsentUse.NETWORK));
        assertThat(reading.open(token).works()).as("she thought better of it").isEmpty();
        assertThat(mine().standing()).isEqualTo(WorkStanding.NOT_ALLOWED);
    }

    @Test
    void whatWasTakenBackStandsInTheWayUntilTheWorkIsHandedInWithoutIt() {
        var gerda = talk(ConsentUse.PUBLIC);
        handIn();
        clock.advance(Duration.ofMinutes(1));
        as(timo, () -> {
            noting.takeBack(gerda);
            return 0;
        });
        sayThatItMeets();

        assertThat(mine().leave()).isEqualTo(new Leave(1, 0));
        assertRefused("insight.showcase.notAllowed", this::show);
    }

    @Test
    void theAddressWorksUntilItIsClosedOrAnotherOneIsMade() {
        assertThat(as(timo, showcase::openUntil)).isEmpty();
        var first = open();
        var second = open();

        assertUnknown(() -> reading.open(first));
        assertThat(reading.open(second).student()).isEqualTo("Timo Jansen");
        assertThat(as(timo, showcase::openUntil)).isPresent();

        as(timo, () -> {
            showcase.close();
            return 0;
        });
        assertUnknown(() -> reading.open(second));
        var last = open();
        clock.advance(Duration.ofDays(367));
        assertUnknown(() -> reading.open(last));
        assertThat(as(timo, showcase::openUntil)).isEmpty();
    }

    @Test
    void nobodyShowsTheWorkOfAnother() {
        var group = mine().group();

        assertUnknown(() -> as(rijnoever.lecturer(), () -> {
            showcase.show(group);
            return 0;
        }));
        assertThat(as(rijnoever.lecturer(), () -> showcase.mine(PageRequest.of(0, 20))))
                .isEmpty();
    }

    private ConversationId talk(ConsentUse... uses) {
        as(timo, () -> keeping.write(assignment, 0, agreed()));
        as(rijnoever.lecturer(), () -> {
            keeping.approve(assignment, 1);
            return 0;
        });
        var id = as(timo, () -> conversing.plan(assignment, gerda(null)));
        as(timo, () -> {
            conversing.writeDown(id, version(id), report("De envelop maakt al bang."));
            return 0;
        });
        note(id, Set.of(uses));
        return id;
    }

    private void note(ConversationId id, Set<ConsentUse> uses) {
        as(timo, () -> {
            noting.note(id, version(id), new NotedConsent(uses, Evidence.SAID_ALOUD, null));
            return 0;
        });
    }

    private int version(ConversationId id) {
        return as(timo, () -> conversing.details(id)).version();
    }

    private void handIn() {
        as(timo, () -> {
            work.handIn(assignment, null, AssignmentExamples.text("Drie gesprekken, drie keer dezelfde stapel."));
            return 0;
        });
    }

    private void sayThatItMeets() {
        var handIn = as(timo, () -> work.myHandIn(assignment)).orElseThrow();
        as(rijnoever.lecturer(), () -> {
            teaching.giveFeedback(handIn.id(), handIn.version(), "Helder.", Standing.MEETS);
            return 0;
        });
    }

    private OwnWork mine() {
        return as(timo, () -> showcase.mine(PageRequest.of(0, 20))).getFirst();
    }

    private void show() {
        var group = mine().group();
        as(timo, () -> {
            showcase.show(group);
            return 0;
        });
    }

    private void hide() {
        var group = mine().group();
        as(timo, () -> {
            showcase.hide(group);
            return 0;
        });
    }

    private String open() {
        var address = as(timo, showcase::open);
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private <T> T as(PersonId person, Supplier<T> deed) {
        return people.as(person, deed);
    }

    private static void assertUnknown(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
