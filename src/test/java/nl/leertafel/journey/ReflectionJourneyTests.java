package nl.leertafel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.Locale;
import nl.leertafel.access.Role;
import nl.leertafel.files.PictureExamples;
import nl.leertafel.network.MembershipForm;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.OrganisationForm;
import nl.leertafel.people.OrganisationKind;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.PersonExamples;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.People.NetworkCast;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A resident writes on a phone from the mail, without signing in, chooses who reads it, and sees who did. */
class ReflectionJourneyTests extends RoundJourney {

    private static final String BEA = "bea@rijnoever.example";
    private static final String TIMO = "timo@rijnoever.example";
    private static final String WORDS = "Eerst bellen, dan pas een brief.";

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private Answers answers;

    @Autowired
    private Memberships memberships;

    @Autowired
    private OrganisationRegister organisations;

    private SessionId evening;

    @BeforeEach
    void anEveningThatIsOver() {
        NetworkCast cast = people.rijnoever();
        evening = people.as(cast.coordinator(), () -> {
            var municipality =
                    organisations.add(new OrganisationForm("Gemeente Rijnoever", OrganisationKind.MUNICIPALITY));
            memberships.add(
                    cast.network(),
                    PersonExamples.byMail("Winston Ambt", "winston@rijnoever.example"),
                    new MembershipForm(Role.MEMBER, Perspective.OFFICIAL, municipality));
            var id = planning.plan(cast.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            return id;
        });
        people.as(cast.resident(), () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        people.as(cast.student(), () -> answers.answerMine(evening, ParticipationStatus.ACCEPTED));
        clock.set(SessionExamples.EVENING.plusHours(4));
    }

    @Test
    void aReflectionIsWrittenOnAPhoneFromTheMailInUnderTwoMinutes() {
        var mail = inbox.about(BEA, "Wat neem je mee?");
        var phone = phone();
        var begun = System.nanoTime();
        follow(phone, mail, "Schrijf op wat je meeneemt");
        phone.getByLabel("Wat neem je mee?").fill(WORDS);
        phone.getByLabel("Een foto of tekening")
                .setInputFiles(new FilePayload("IMG_0001.jpg", "image/jpeg", PictureExamples.photo()));
        phone.getByLabel("Wie aan deze tafel zat. Zij zien mijn naam.").check();
        phone.getByText("Niet voor een organisatie?").click();
        phone.getByLabel("Gemeente Rijnoever").check();
        assertAccessible(phone);
        click(phone, "Bewaar");
        assertThat(phone.getByText("Bewaard. Je kunt het via deze link")).isVisible();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf(Locale.ROOT, "reflection from the mail: %.1f s%n", took.toMillis() / 1000.0);
        Assertions.assertThat(took).isLessThan(Duration.ofMinutes(2));
        assertThat(phone.getByText("Niet voor wie werkt bij: Gemeente Rijnoever."))
                .isVisible();
        assertAccessible(phone);
        screenshot(phone, "reflection-phone");

        tellHowItWas(phone);
        itsReaderSeesItAndItsWriterSeesThat(phone);
    }

    private void tellHowItWas(Page phone) {
        phone.getByLabel("De bijeenkomst in één woord").fill("warm");
        click(phone, "Geef dit door");
        assertThat(phone.getByText("Bedankt. Je antwoord telt mee.")).isVisible();
        assertAccessible(phone);
    }

    private void itsReaderSeesItAndItsWriterSeesThat(Page phone) {
        var laptop = desktop();
        signIn(laptop, TIMO);
        laptop.navigate("/bijeenkomst/" + evening.sessionId() + "/reflecties");
        assertThat(laptop.getByText(WORDS)).isVisible();
        assertThat(laptop.getByRole(AriaRole.IMG, named("De foto of tekening bij deze reflectie")))
                .isVisible();
        assertAccessible(laptop);
        screenshot(laptop, "reflections-desktop");

        reload(phone);
        phone.getByText("1 persoon las dit").click();
        assertThat(phone.getByText("Timo Jansen, ")).isVisible();
        click(phone, "Maak weer alleen voor mij");
        assertThat(phone.getByText("Alleen jij leest het nu weer.")).isVisible();
        reload(laptop);
        assertThat(laptop.getByRole(AriaRole.HEADING, named("Wat anderen deelden")))
                .isVisible();
        assertThat(laptop.getByText(WORDS)).hasCount(0);
    }
}
