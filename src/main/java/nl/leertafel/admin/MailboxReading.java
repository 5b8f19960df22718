package nl.leertafel.admin;

import java.util.List;
import java.util.UUID;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.mail.MailboxEntry;
import nl.leertafel.mail.MailboxMessage;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the built-in mailbox: for administrators, and in the demonstration for everyone who is signed in. */
@Service
@Transactional(readOnly = true)
public class MailboxReading {

    private final BuiltInMailbox mailbox;
    private final Permissions permissions;
    private final boolean demo;

    MailboxReading(BuiltInMailbox mailbox, Permissions permissions, Environment environment) {
        this.mailbox = mailbox;
        this.permissions = permissions;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** Whether there is a built-in mailbox and the person who is signed in may look into it. */
    public boolean isOpen() {
        return mailbox.isInUse()
                && (permissions.isAdministrator()
                        || (demo && permissions.current().isPresent()));
    }

    public List<MailboxEntry> newest(String search, Pageable page) {
        requireOpen();
        return mailbox.newest(search, page);
    }

    public MailboxMessage message(UUID message) {
        requireOpen();
        return mailbox.message(message).orElseThrow(() -> new NotFound("message " + message));
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new NotFound("mailbox");
        }
    }
}
