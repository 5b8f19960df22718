package nl.leertafel.mail.inbox;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.kernel.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what one mail asks, all of it in one transaction, or nothing. */
@Service
@Transactional
class InboundHandling {

    private final InboundMails mails;
    private final BounceHandling bounces;
    private final ObjectProvider<InboundHandler> handlers;
    private final InboxSettings settings;
    private final Clock clock;

    InboundHandling(
            InboundMails mails,
            BounceHandling bounces,
            ObjectProvider<InboundHandler> handlers,
            InboxSettings settings,
            Clock clock) {
        this.mails = mails;
        this.bounces = bounces;
        this.handlers = handlers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does nothing when another node has it. */
    void handle(InboundMailId id) {
        mails.claim(id).ifPresent(mail -> {
            handle(mail);
            mails.save(mail);
        });
    }

    /** After a failure, so that it does not hold up the others. */
    void failed(InboundMailId id, RuntimeException why) {
        mails.findById(id).ifPresent(mail -> {
            mail.failed(why.getClass().getSimpleName(), clock.instant());
            mails.save(mail);
        });
    }

    private void handle(InboundMail mail) {
        try {
            var message = InboundReader.read(
                    Objects.requireNonNull(mail.raw(), "a waiting mail has its bytes"), settings.authority());
            mail.handled(message.kind(), received(mail, message).orElse(null));
        } catch (Unreadable broken) {
            mail.handled(InboundKind.UNREADABLE, null);
        }
    }

    private Optional<PersonId> received(InboundMail mail, InboundMessage message) throws Unreadable {
        return switch (message.kind()) {
            case BOUNCE -> {
                bounces.handle(message);
                yield Optional.empty();
            }
            case CALENDAR, HUMAN -> handedOver(mail, message);
            case REPORT, AUTOMATIC, UNREADABLE -> Optional.empty();
        };
    }

    private Optional<PersonId> handedOver(InboundMail mail, InboundMessage message) throws Unreadable {
        var whose = Optional.<PersonId>empty();
        for (var handler : handlers.orderedStream().toList()) {
            var said = handler.receive(mail.id().inboundMailId(), message, mail.receivedAt());
            whose = whose.or(() -> said);
        }
        return whose;
    }
}
