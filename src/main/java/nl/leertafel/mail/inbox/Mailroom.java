package nl.leertafel.mail.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what comes in, each mail once. The caller of what shows or changes anything checks the permission. */
@Service
@Transactional
public class Mailroom {

    /** More than this is not read, only noted. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final InboundMails mails;
    private final InboxSettings settings;
    private final Clock clock;

    Mailroom(InboundMails mails, InboxSettings settings, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    /** Stores a mail, to be handled after this; false when it was stored before. */
    public boolean receive(byte[] raw) {
        return raw.length > MOST_BYTES ? store(raw, null, raw.length) : store(raw, raw, raw.length);
    }

    /** Notes a mail that is too large, of which only the headers were fetched. */
    boolean note(byte[] headers, long size) {
        return store(headers, null, size);
    }

    private boolean store(byte[] known, byte @Nullable [] raw, long size) {
        var envelope = Envelope.of(known);
        if (mails.isKnown(envelope.messageId(), envelope.sha256())) {
            return false;
        }
        mails.saveAndFlush(new InboundMail(mails.lastArrival() + 1, envelope, raw, size, clock.instant()));
        return true;
    }

    /** A mail as it came in; empty when it was forgotten since, or nobody can read it. */
    @Transactional(readOnly = true)
    public Optional<InboundMessage> message(UUID mail) {
        return mails.findById(new InboundMailId(mail))
                .flatMap(it -> Optional.ofNullable(it.raw()))
                .flatMap(this::read);
    }

    private Optional<InboundMessage> read(byte[] raw) {
        try {
            return Optional.of(InboundReader.read(raw, settings.authority()));
        } catch (Unreadable broken) {
            return Optional.empty();
        }
    }

    /** What came in at this address and could not be handled, newest first. */
    @Transactional(readOnly = true)
    public List<InboundEntry> inTrouble(EmailAddress address, Pageable page) {
        return mails.inTrouble(address.value(), page);
    }

    /** What came in at any other address than these, or nobody knows where, and could not be handled, newest first. */
    @Transactional(readOnly = true)
    public List<InboundEntry> inTroubleElsewhere(Collection<EmailAddress> addresses, Pageable page) {
        return mails.inTroubleElsewhere(
                addresses.stream().map(EmailAddress::value).toList(), page);
    }

    /** Shows a mail at an address of nobody no longer. */
    public void putAwayElsewhere(Collection<EmailAddress> addresses, UUID mail) {
        var seen = mails.findById(new InboundMailId(mail))
                .filter(it ->
                        addresses.stream().noneMatch(known -> known.value().equals(it.deliveredTo())))
                .orElseThrow(() -> new NotFound("inbound mail " + mail));
        seen.putAway();
        mails.save(seen);
    }

    @Transactional(readOnly = true)
    public long countInTrouble(EmailAddress address) {
        return mails.countInTrouble(address.value());
    }

    /** Handles a mail that failed once more. */
    public void tryAgain(EmailAddress address, UUID mail) {
        var failed = at(address, mail);
        failed.tryAgain(clock.instant());
        mails.save(failed);
    }

    /** Shows it no longer. */
    public void putAway(EmailAddress address, UUID mail) {
        var seen = at(address, mail);
        seen.putAway();
        mails.save(seen);
    }

    private InboundMail at(EmailAddress address, UUID mail) {
        return mails.findById(new InboundMailId(mail))
                .filter(it -> address.value().equals(it.deliveredTo()))
                .orElseThrow(() -> new NotFound("inbound mail " + mail));
    }
}
