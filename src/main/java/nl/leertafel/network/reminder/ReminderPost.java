package nl.leertafel.network.reminder;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.OutgoingMail;
import nl.leertafel.mail.OutgoingMail.MailList;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.mail.OutgoingMail.Subscription;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.MailStop;
import nl.leertafel.people.PersonContact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a mail of several parts out and puts it in the outbox, with how one stops it. */
@Component
class ReminderPost {

    private final NetworkDirectory networks;
    private final MailStop stop;
    private final Outbox outbox;
    private final ITemplateEngine templates;
    private final BaseUrl baseUrl;

    ReminderPost(NetworkDirectory networks, MailStop stop, Outbox outbox, ITemplateEngine templates, BaseUrl baseUrl) {
        this.networks = networks;
        this.stop = stop;
        this.outbox = outbox;
        this.templates = templates;
        this.baseUrl = baseUrl;
    }

    /**
     * A mail of several parts.
     *
     * @param kind what one stops by its link
     * @param network from whose mailbox it comes
     * @param list the name before the network's in the id of the list it belongs to; null when it belongs to none
     */
    record Letter(
            PersonContact to,
            MailKind kind,
            String topic,
            NetworkId network,
            Instant until,
            String subject,
            String lead,
            List<ReminderBlock> blocks,
            @Nullable String list) {}

    void send(Letter letter) {
        var network = networks.byId(letter.network());
        var to = letter.to();
        var stopLink = stop.link(letter.kind(), to.person());
        var page = new Context(to.language().locale(), content(letter, network, stopLink));
        outbox.enqueue(new OutgoingMail(
                        letter.topic(),
                        new Mailbox(network.name(), network.mailbox()),
                        new Mailbox(to.name(), requireNonNull(to.email())),
                        to.language(),
                        letter.subject(),
                        templates.process("network/reminder.txt", page),
                        templates.process("network/reminder", page),
                        null,
                        letter.until(),
                        to.person(),
                        letter.network())
                .under(new Subscription(stopLink, list(letter, network))));
    }

    private @Nullable MailList list(Letter letter, NetworkDetails network) {
        return letter.list() == null
                ? null
                : new MailList(network.name(), letter.list() + "." + network.slug() + "." + baseUrl.host());
    }

    private Map<String, Object> content(Letter letter, NetworkDetails network, String stopLink) {
        var content = new HashMap<String, Object>();
        content.put("subject", letter.subject());
        content.put("lead", letter.lead());
        content.put("blocks", letter.blocks());
        content.put("kind", letter.kind());
        content.put("network", network);
        content.put("phone", PlainText.unbroken(network.contactPhone()));
        content.put("stop", stopLink);
        content.put("choices", baseUrl.of("/profiel"));
        return content;
    }
}
