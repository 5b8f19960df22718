package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.mail.inbox.InboundMessage;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.session.SessionDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what nobody dares to apply before the coordinators of the network it came to. */
@Component
class Holding {

    private static final int MOST_PER_HOUR = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    private final PostItems items;
    private final NetworkDirectory networks;
    private final Clock clock;

    Holding(PostItems items, NetworkDirectory networks, Clock clock) {
        this.items = items;
        this.networks = networks;
        this.clock = clock;
    }

    void hold(Heard heard, Decision decision, SessionDetails session) {
        var kind = switch (decision.reason()) {
            case STRANGER -> PostKind.STRANGER;
            case DELEGATED -> PostKind.DELEGATED;
            default -> PostKind.DOUBTFUL;
        };
        var item = PostItem.held(heard, kind, session.network(), clock.instant());
        items.save(
                switch (kind) {
                    case STRANGER -> naming(item, heard.guest());
                    case DELEGATED -> namingDelegate(item, heard);
                    case DOUBTFUL, UNKNOWN, LETTER -> item;
                });
    }

    void holdUnknown(Heard heard, InboundMessage message) {
        if (heard.partStat() != PartStat.NEEDS_ACTION && isWelcome(heard.sender())) {
            items.save(naming(
                    PostItem.held(
                            heard,
                            PostKind.UNKNOWN,
                            network(message).map(NetworkDetails::id).orElse(null),
                            clock.instant()),
                    heard.guest()));
        }
    }

    /** The network whose mailbox a mail came to. */
    Optional<NetworkDetails> network(InboundMessage message) {
        return message.recipients().stream()
                .map(networks::byMailbox)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether this sender did not send an unreasonable number already. */
    boolean isWelcome(@Nullable EmailAddress sender) {
        return sender == null || items.countFrom(sender.value(), clock.instant().minus(HOUR)) < MOST_PER_HOUR;
    }

    private static PostItem namingDelegate(PostItem item, Heard heard) {
        var delegate = Optional.ofNullable(heard.guest())
                .flatMap(guest -> guest.delegatedTo().stream().findFirst());
        return delegate.map(address -> item.naming(address, nameOf(address, heard)))
                .orElse(item);
    }

    private static String nameOf(EmailAddress address, Heard heard) {
        return heard.said().guests().stream()
                .filter(guest -> Objects.equals(guest.address(), address))
                .map(Guest::name)
                .findFirst()
                .orElse("");
    }

    private static PostItem naming(PostItem item, @Nullable Guest guest) {
        return guest == null ? item : item.naming(guest.address(), guest.name());
    }
}
