package nl.leertafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leertafel.access.SignInLinks.Standing;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class SignInLinksContract {

    private static final EmailAddress ADA = new EmailAddress("ada@leertafel.example");
    private static final String LAPTOP = "the laptop at home";
    private static final String PHONE = "the phone in the train";

    @Autowired
    private SignInLinks links;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private Database database;

    private PersonId ada = new PersonId(new java.util.UUID(0, 0));

    @BeforeEach
    void register() {
        ada = people.administrator();
    }

    @Test
    void aLinkSignsInOnceInTheBrowserThatAsked() {
        var mail = asked(LAPTOP);

        assertThat(links.redeem(mail.token(), LAPTOP)).contains(ada);
        assertThat(links.redeem(mail.token(), LAPTOP)).isEmpty();
    }

    @Test
    void ofFiftyAtOnceOneIsLetIn() throws Exception {
        var mail = asked(LAPTOP);

        try (var crowd = Executors.newFixedThreadPool(50)) {
            Callable<Optional<PersonId>> tryIt = () -> links.redeem(mail.token(), LAPTOP);
            var answers =
                    crowd.invokeAll(IntStream.range(0, 50).mapToObj(i -> tryIt).toList());
            assertThat(answers.stream().filter(it -> it.resultNow().isPresent()))
                    .hasSize(1);
        }
    }

    @Test
    void lookingAtALinkUsesNothing() {
        var mail = asked(LAPTOP);

        assertThat(links.standing(mail.token(), LAPTOP)).isEqualTo(Standing.ASKED_HERE);
        assertThat(links.standing(mail.token(), PHONE)).isEqualTo(Standing.ASKED_ELSEWHERE);
        assertThat(links.standing(mail.token(), null)).isEqualTo(Standing.ASKED_ELSEWHERE);
        assertThat(links.redeem(mail.token(), LAPTOP)).isPresent();
        assertThat(links.standing(mail.token(), LAPTOP)).isEqualTo(Standing.OVER);
    }

    @Test
    void anotherBrowserHasToNameTheAddress() {
        var mail = asked(LAPTOP);

        assertThat(links.redeem(mail.token(), PHONE)).isEmpty();
        assertThat(links.redeemElsewhere(mail.token(), new EmailAddress("eva@elders.example")))
                .isEmpty();
        assertThat(links.redeemElsewhere(mail.token(), ADA)).contains(ada);
    }

    @Test
    void theAddressCanBeGuessedFiveTimes() {
        var mail = asked(LAPTOP);
        IntStream.range(0, 5)
                .forEach(i -> links.redeemElsewhere(mail.token(), new EmailAddress("eva" + i + "@elders.example")));

        assertThat(links.redeemElsewhere(mail.token(), ADA)).isEmpty();
    }

    @Test
    void theCodeSignsInWhereItWasAskedFor() {
        var mail = asked(LAPTOP);
        var asPeopleTypeIt = mail.code().replace("-", " ").toLowerCase(java.util.Locale.ROOT);

        assertThat(links.redeemCode(mail.code(), PHONE)).isEmpty();
        assertThat(links.redeemCode(asPeopleTypeIt, LAPTOP)).contains(ada);
        assertThat(links.redeemCode(mail.code(), LAPTOP)).isEmpty();
    }

    @Test
    void theCodeCanBeGuessedFiveTimes() {
        var mail = asked(LAPTOP);
        IntStream.range(0, 5).forEach(i -> links.redeemCode("AAAA-AAA" + (i + 2), LAPTOP));

        assertThat(links.redeemCode(mail.code(), LAPTOP)).isEmpty();
    }

    @Test
    void lastsTenMinutes() {
        var mail = asked(LAPTOP);
        clock.advance(Duration.ofMinutes(10));

        assertThat(links.redeem(mail.token(), LAPTOP)).isEmpty();
        assertThat(links.redeemCode(mail.code(), LAPTOP)).isEmpty();
        assertThat(links.redeemElsewhere(mail.token(), ADA)).isEmpty();
        assertThat(links.removeExpired()).isEqualTo(1);
    }

    @Test
    void askingAgainInTheSameBrowserReplacesTheLink() {
        var first = asked(LAPTOP);
        var second = asked(LAPTOP);

        assertThat(links.redeem(first.token(), LAPTOP)).isEmpty();
        assertThat(links.redeem(second.token(), LAPTOP)).contains(ada);
    }

    @Test
    void askingElsewhereLeavesTheLinkOfTheOwnerAlone() {
        var mine = asked(LAPTOP);
        asked("someone who only knows the address");

        assertThat(links.redeem(mine.token(), LAPTOP)).contains(ada);
    }

    @Test
    void usingOneLinkEndsAllOthersOfThatPerson() {
        var here = asked(LAPTOP);
        var there = asked(PHONE);
        links.redeem(here.token(), LAPTOP);

        assertThat(links.redeem(there.token(), PHONE)).isEmpty();
    }

    @Test
    void aForgottenPersonHasNoLinksLeft() {
        var mail = asked(LAPTOP);
        links.forget(ada);

        assertThat(links.redeem(mail.token(), LAPTOP)).isEmpty();
    }

    @Test
    void anUnknownAddressLeavesTheSameRowsAndAMailWithoutLink() {
        links.ask(new EmailAddress("wie@elders.example"), LAPTOP, Language.NL);

        assertThat(count("sign_in_token")).isEqualTo(1);
        assertThat(count("link_token")).isEqualTo(1);
        assertThat(SignInMails.newest(database).text())
                .contains("Wij kennen dit adres niet")
                .doesNotContain("/inloggen/link/");
    }

    @Test
    void nothingInTheTableOpensAnything() {
        var mail = asked(LAPTOP);
        var row = database.sql("select token_hash, code_hash, browser_hash from sign_in_token")
                .query()
                .singleRow();

        assertThat(row.values()).allSatisfy(value -> {
            assertThat(value.toString()).matches("[0-9a-f]{64}");
            assertThat(value.toString()).doesNotContainIgnoringCase(mail.code().replace("-", ""));
            assertThat(links.redeem(value.toString(), LAPTOP)).isEmpty();
        });
        assertThat(row).doesNotContainValue(Secrets.hash(mail.code().replace("-", "")));
    }

    private SignInMails asked(String browser) {
        links.ask(ADA, browser, Language.NL);
        clock.advance(Duration.ofSeconds(1));
        return SignInMails.newest(database);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
