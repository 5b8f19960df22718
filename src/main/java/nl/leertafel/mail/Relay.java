package nl.leertafel.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that carries our messages further ({@code SPRING_MAIL_HOST}), if there is one. */
@Component
class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final @Nullable JavaMailSenderImpl settings;
    private final BounceAddress bounces;

    @Autowired
    Relay(ObjectProvider<JavaMailSenderImpl> settings, BounceAddress bounces) {
        this(settings.getIfAvailable(), bounces);
    }

    Relay(@Nullable JavaMailSenderImpl settings, BounceAddress bounces) {
        this.settings = settings;
        this.bounces = bounces;
        if (settings != null) {
            settings.getJavaMailProperties().put("mail.smtp.socketFactory", new PromptSockets());
        }
    }

    /** What nodes call it among themselves. */
    String name() {
        return settings == null ? "" : settings.getHost() + ":" + settings.getPort();
    }

    boolean isConfigured() {
        return settings != null
                && settings.getHost() != null
                && !settings.getHost().isBlank();
    }

    Connection open() throws MessagingException {
        if (settings == null) {
            throw new IllegalStateException("There is no relay");
        }
        var protocol = settings.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : settings.getProtocol();
        var transport = settings.getSession().getTransport(protocol);
        transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
        return new Connection(settings.getSession(), transport, bounces);
    }

    /** Bytes that go over the line as they are, instead of being taken apart and put together again. */
    private static final class Finished extends SMTPMessage {

        private final byte[] mime;

        Finished(Session session, byte[] mime) {
            super(session);
            this.mime = mime;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignoreList) throws IOException {
            out.write(mime);
        }
    }

    /** One conversation with the relay, for many messages. */
    record Connection(Session session, Transport transport, BounceAddress bounces) implements AutoCloseable {

        /** Hands over the bytes as they are; reports about it go to its bounce address. */
        void send(ClaimedMail mail) throws MessagingException {
            if (mail.mime().length == 0) {
                throw new IllegalStateException("The body of this mail is gone");
            }
            var message = new Finished(session, mail.mime());
            message.setEnvelopeFrom(bounces.of(mail));
            if (transport instanceof SMTPTransport smtp && smtp.supportsExtension("DSN")) {
                message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE | SMTPMessage.NOTIFY_DELAY);
                message.setReturnOption(SMTPMessage.RETURN_HDRS);
                message.setMailExtension("ENVID=" + BounceAddress.number(mail.id()));
            }
            transport.sendMessage(message, new Address[] {new InternetAddress(mail.recipient())});
        }

        boolean isAlive() {
            return transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.debug("mail.goodbye-failed", e); // every message was answered for before
            }
        }
    }
}
