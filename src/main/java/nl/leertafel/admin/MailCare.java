package nl.leertafel.admin;

import java.util.List;
import java.util.UUID;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.mail.AddressTrouble;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.MailTraffic;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.Suppressions;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How all outgoing mail of an installation fares, and what its administrator does about it. */
@Service
@Transactional
public class MailCare {

    private static final String MAIL = "mail";

    private final MailTraffic traffic;
    private final Outbox outbox;
    private final Suppressions suppressions;
    private final Permissions permissions;
    private final AuditTrail audit;

    MailCare(MailTraffic traffic, Outbox outbox, Suppressions suppressions, Permissions permissions, AuditTrail audit) {
        this.traffic = traffic;
        this.outbox = outbox;
        this.suppressions = suppressions;
        this.permissions = permissions;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public MailTraffic.Report report() {
        permissions.requireAdministrator();
        return traffic.report();
    }

    /** From here on all mail waits. */
    public void pause() {
        permissions.requireAdministrator();
        traffic.pause();
        audit.record(AuditVerb.MAIL_PAUSED, MAIL, null, null);
    }

    /** From here on mail goes out again. */
    public void resume() {
        permissions.requireAdministrator();
        traffic.resume();
        audit.record(AuditVerb.MAIL_RESUMED, MAIL, null, null);
    }

    /** What could not be delivered, of every network and of none; newest first. */
    @Transactional(readOnly = true)
    public List<Delivery> undelivered(Pageable page) {
        permissions.requireAdministrator();
        return outbox.undelivered(page);
    }

    /** Tries it once more at the same address. */
    public void sendAgain(UUID message) {
        permissions.requireAdministrator();
        outbox.sendAgain(outbox.undelivered(message)
                .orElseThrow(() -> new NotFound("message " + message))
                .message());
    }

    /** Addresses with which something is the matter, newest first. */
    @Transactional(readOnly = true)
    public List<AddressTrouble> addresses(Pageable page) {
        permissions.requireAdministrator();
        return suppressions.newest(page);
    }

    /** This address gets mail again. */
    public void allow(EmailAddress address) {
        permissions.requireAdministrator();
        suppressions.allow(address);
        audit.record(AuditVerb.ADDRESS_ALLOWED, MAIL, null, null);
    }
}
