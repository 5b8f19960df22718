package nl.leertafel.mail.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox whose mail we read ({@code leertafel.inbox.*}); without a host none is read.
 *
 * @param tls whether the connection is encrypted from its first byte
 * @param folder where new mail arrives
 * @param processed where mail goes once it is stored; empty when it stays where it is, read
 * @param pollInterval how long the mailbox is left alone when its server does not tell of new mail by itself
 * @param authority the name under which our own mail server says whom it believes (RFC 8601); empty when it does not
 */
@ConfigurationProperties("leertafel.inbox")
record InboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean tls,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("") String processed,
        @DefaultValue("60s") Duration pollInterval,
        @DefaultValue("") String authority) {

    boolean isConfigured() {
        return !host.isBlank();
    }

    /** Without what nobody else has to know. */
    @Override
    public String toString() {
        return "InboxSettings[" + host + ":" + port + "]";
    }
}
