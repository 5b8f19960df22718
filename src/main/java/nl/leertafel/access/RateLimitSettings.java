package nl.leertafel.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How many tries in how much time ({@code leertafel.limits.*}). */
@ConfigurationProperties("leertafel.limits")
record RateLimitSettings(
        @DefaultValue("3") int signInsPerAddressPerQuarter,
        @DefaultValue("10") int signInsPerAddressPerDay,
        @DefaultValue("20") int signInsPerPrefixPerHour,
        @DefaultValue("10") int signUpsPerAddressPerHour,
        @DefaultValue("300") int signUpsPerPrefixPerTenMinutes,
        @DefaultValue("100") int feedGuessesPerPrefixPerTenMinutes,
        @DefaultValue("40") int typedMailsPerPersonPerDay,
        @DefaultValue("5") int conversationMailsPerAddressPerDay,
        @DefaultValue("20") int feedbackMailsPerAddressPerDay,
        @DefaultValue("") String secret) {

    BucketConfiguration of(RateLimit limit) {
        var bucket = BucketConfiguration.builder();
        return switch (limit) {
            case SIGN_IN_PER_ADDRESS ->
                bucket.addLimit(per(signInsPerAddressPerQuarter, Duration.ofMinutes(15)))
                        .addLimit(per(signInsPerAddressPerDay, Duration.ofDays(1)))
                        .build();
            case SIGN_IN_PER_PREFIX ->
                bucket.addLimit(per(signInsPerPrefixPerHour, Duration.ofHours(1)))
                        .build();
            case SIGN_UPS_PER_ADDRESS ->
                bucket.addLimit(per(signUpsPerAddressPerHour, Duration.ofHours(1)))
                        .build();
            case SIGN_UPS_PER_PREFIX ->
                bucket.addLimit(per(signUpsPerPrefixPerTenMinutes, Duration.ofMinutes(10)))
                        .build();
            case FEED_GUESSES_PER_PREFIX ->
                bucket.addLimit(per(feedGuessesPerPrefixPerTenMinutes, Duration.ofMinutes(10)))
                        .build();
            case TYPED_MAILS_PER_PERSON ->
                bucket.addLimit(per(typedMailsPerPersonPerDay, Duration.ofDays(1)))
                        .build();
            case CONVERSATION_MAILS_PER_ADDRESS ->
                bucket.addLimit(per(conversationMailsPerAddressPerDay, Duration.ofDays(1)))
                        .build();
            case FEEDBACK_MAILS_PER_ADDRESS ->
                bucket.addLimit(per(feedbackMailsPerAddressPerDay, Duration.ofDays(1)))
                        .build();
        };
    }

    private static Bandwidth per(int tries, Duration time) {
        return Bandwidth.builder().capacity(tries).refillGreedy(tries, time).build();
    }
}
