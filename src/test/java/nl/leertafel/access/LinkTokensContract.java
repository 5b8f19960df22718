package nl.leertafel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

abstract class LinkTokensContract {

    private static final UUID ANSWER_OF_BEA = UUID.randomUUID();

    @Autowired
    private LinkTokens links;

    @Autowired
    private TestClock clock;

    @Autowired
    private Database database;

    @Test
    void opensItsSubjectAsOftenAsScannersFollowIt() {
        var token = issue(Duration.ofDays(30));

        assertThat(links.find(LinkPurpose.ANSWER, token)).contains(ANSWER_OF_BEA);
        assertThat(links.find(LinkPurpose.ANSWER, token)).contains(ANSWER_OF_BEA);
    }

    @Test
    void opensNothingForAnotherPurpose() {
        assertThat(links.find(LinkPurpose.SIGN_OUT_EVERYWHERE, issue(Duration.ofDays(30))))
                .isEmpty();
    }

    @Test
    void opensNothingAfterItsTime() {
        var token = issue(Duration.ofDays(30));
        clock.advance(Duration.ofDays(30));

        assertThat(links.find(LinkPurpose.ANSWER, token)).isEmpty();
        assertThat(links.removeExpired()).isEqualTo(1);
    }

    @Test
    void opensNothingWhenRevoked() {
        var first = issue(Duration.ofDays(30));
        var second = issue(Duration.ofDays(30));
        links.revoke(LinkPurpose.ANSWER, ANSWER_OF_BEA);

        assertThat(links.find(LinkPurpose.ANSWER, first)).isEmpty();
        assertThat(links.find(LinkPurpose.ANSWER, second)).isEmpty();
    }

    @Test
    void cannotBeReadFromTheDatabase() {
        var token = issue(Duration.ofDays(30));
        var kept = database.sql("select token_hash from link_token")
                .query(String.class)
                .single();

        assertThat(token).hasSize(43);
        assertThat(kept).hasSize(64).isNotEqualTo(token);
        assertThat(links.find(LinkPurpose.ANSWER, kept)).isEmpty();
    }

    private String issue(Duration lifetime) {
        return links.issue(LinkPurpose.ANSWER, ANSWER_OF_BEA, clock.instant().plus(lifetime));
    }
}
