package nl.leertafel.invitation.inbound;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.OutgoingMail;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.mail.inbox.InboundMessage;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sends on to a network's coordinators what somebody wrote to it: from the network, and answers go to the writer. */
@Component
class Forwarding {

    private static final Duration HAS_MEANING = Duration.ofDays(2);

    private final NetworkDirectory networks;
    private final PersonRegister people;
    private final Outbox outbox;
    private final ITemplateEngine templates;
    private final MessageSource texts;
    private final BaseUrl baseUrl;
    private final Clock clock;

    Forwarding(
            NetworkDirectory networks,
            PersonRegister people,
            Outbox outbox,
            ITemplateEngine templates,
            MessageSource texts,
            BaseUrl baseUrl,
            Clock clock) {
        this.networks = networks;
        this.people = people;
        this.outbox = outbox;
        this.templates = templates;
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    void forward(UUID mail, InboundMessage message, NetworkDetails network) {
        message.sender()
                .map(address -> new Mailbox(message.fromName(), address))
                .ifPresent(writer -> people.contacts(networks.coordinators(network.id())).values().stream()
                        .filter(it -> it.email() != null && !it.email().equals(writer.address()))
                        .forEach(it -> outbox.forward(letter(mail, message, network, it), writer)));
    }

    private OutgoingMail letter(UUID mail, InboundMessage message, NetworkDetails network, PersonContact to) {
        var text = text(message, to.language());
        var page = new Context(to.language().locale(), content(message, network, text));
        return new OutgoingMail(
                "letter:" + mail + ":" + to.person().personId(),
                new Mailbox(network.name(), network.mailbox()),
                new Mailbox(to.name(), Objects.requireNonNull(to.email())),
                to.language(),
                text.subject(),
                templates.process("network/letter.txt", page),
                templates.process("network/letter", page),
                null,
                clock.instant().plus(HAS_MEANING),
                to.person(),
                network.id());
    }

    private NetworkLetter.Text text(InboundMessage message, Language language) {
        var from = message.fromName().isEmpty() && message.from() != null
                ? message.from().value()
                : message.fromName();
        return new NetworkLetter.Text(
                say("invitation.post.forward.subject", language, from, message.subject()),
                say("invitation.post.forward.lead", language, from),
                message.subject(),
                List.of(),
                message.text(),
                new NetworkLetter.Button(say("invitation.post.forward.open", language), baseUrl.of("/post")));
    }

    private Map<String, Object> content(InboundMessage message, NetworkDetails network, NetworkLetter.Text text) {
        var content = new HashMap<String, Object>();
        content.put("text", text);
        content.put("body", message.text());
        content.put("bodyHtml", Markdown.html(message.text().replace("\n", "  \n")));
        content.put("network", network);
        content.put("phone", PlainText.unbroken(network.contactPhone()));
        content.put("choices", baseUrl.of("/profiel"));
        return content;
    }

    private String say(String key, Language language, Object... arguments) {
        return texts.getMessage(key, arguments, language.locale());
    }
}
