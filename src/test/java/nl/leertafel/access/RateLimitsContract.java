package nl.leertafel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

abstract class RateLimitsContract {

    @Autowired
    private RateLimits limits;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anAddressMayAskForThreeLinksInAQuarter() {
        assertThat(taken(RateLimit.SIGN_IN_PER_ADDRESS, "bea@rijnoever.example", 5))
                .isEqualTo(3);
        clock.advance(Duration.ofMinutes(15));

        assertThat(taken(RateLimit.SIGN_IN_PER_ADDRESS, "bea@rijnoever.example", 5))
                .isEqualTo(3);
    }

    @Test
    void anAddressMayAskForTenLinksInADay() {
        var taken = IntStream.range(0, 8)
                .map(quarter -> {
                    clock.advance(Duration.ofMinutes(15));
                    return taken(RateLimit.SIGN_IN_PER_ADDRESS, "bea@rijnoever.example", 3);
                })
                .sum();

        assertThat(taken).isEqualTo(10);
    }

    @Test
    void oneAddressDoesNotUseUpTheTriesOfAnother() {
        taken(RateLimit.SIGN_IN_PER_ADDRESS, "bea@rijnoever.example", 5);

        assertThat(limits.tryTake(RateLimit.SIGN_IN_PER_ADDRESS, "timo@rijnoever.example"))
                .isTrue();
    }

    @Test
    void whoHasNoTriesLeftIsToldSo() {
        taken(RateLimit.SIGN_UPS_PER_ADDRESS, "bea@rijnoever.example", 10);

        assertThatThrownBy(() -> limits.take(RateLimit.SIGN_UPS_PER_ADDRESS, "bea@rijnoever.example"))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void isNotAskedInsideATransaction() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> limits.tryTake(RateLimit.SIGN_UPS_PER_ADDRESS, "bea@rijnoever.example")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsFullAgainIsForgottenWithoutAnyoneNoticing() {
        taken(RateLimit.SIGN_IN_PER_ADDRESS, "bea@rijnoever.example", 3);
        clock.advance(Duration.ofMinutes(15));
        limits.forgetTheFull();

        var taken = IntStream.range(0, 7)
                .map(quarter -> {
                    clock.advance(Duration.ofMinutes(15));
                    return taken(RateLimit.SIGN_IN_PER_ADDRESS, "bea@rijnoever.example", 3);
                })
                .sum();
        assertThat(taken).as("of the ten for that day, three were gone already").isBetween(7, 8);
    }

    private int taken(RateLimit limit, String key, int tries) {
        return (int) IntStream.range(0, tries)
                .filter(it -> limits.tryTake(limit, key))
                .count();
    }
}
