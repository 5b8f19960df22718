package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.leertafel.access.Account;
import nl.leertafel.access.Accounts;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.inbox.InboundMessage;
import nl.leertafel.network.NetworkDetails;
import org.springframework.stereotype.Component;

/** Shows a network's coordinators what people write to it, and sends it on to them. */
@Component
class Letters {

    private final PostItems items;
    private final Holding holding;
    private final Forwarding forwarding;
    private final Accounts accounts;
    private final Clock clock;

    Letters(PostItems items, Holding holding, Forwarding forwarding, Accounts accounts, Clock clock) {
        this.items = items;
        this.holding = holding;
        this.forwarding = forwarding;
        this.accounts = accounts;
        this.clock = clock;
    }

    Optional<PersonId> take(UUID mail, InboundMessage message) {
        var writer = message.sender().flatMap(accounts::findByEmail).map(Account::person);
        var network = holding.network(message);
        var welcome = holding.isWelcome(message.from());
        items.save(PostItem.letter(
                mail,
                network.map(NetworkDetails::id).orElse(null),
                writer.orElse(null),
                message.from(),
                message.fromName(),
                message.subject(),
                message.text(),
                clock.instant()));
        if (welcome) {
            network.ifPresent(it -> forwarding.forward(mail, message, it));
        }
        return writer;
    }
}
