package nl.leertafel.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How we send ({@code leertafel.mail.*}).
 *
 * @param bounceAddress where reports about our mails go, such as {@code bounce@post.example}: each mail gets an address
 *     of its own there ({@code bounce+…@post.example}); empty when reports go to the sender of the mail
 * @param perMinute how many mails go out in a minute
 * @param perDomainPerMinute how many of those to one domain
 * @param perConnection how many over one connection
 * @param lease a worker that has not answered for its messages by then is taken for dead
 * @param journal the file of this process for what the relay took and the outbox does not say yet
 */
@ConfigurationProperties("leertafel.mail")
record MailSettings(
        @DefaultValue("") String bounceAddress,
        @DefaultValue("1200") int perMinute,
        @DefaultValue("120") int perDomainPerMinute,
        @DefaultValue("100") int perConnection,
        @DefaultValue("3m") Duration lease,
        Path journal) {}
