package nl.leertafel.network;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.mail.Outbox;
import nl.leertafel.mail.OutgoingMail;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.mail.OutgoingMail.Subscription;
import nl.leertafel.people.Channel;
import nl.leertafel.people.MailChoices;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.MailStop;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The post of a network to its people: from the network's mailbox, in their own language, and only to who reads mail and
 * did not say no to this kind of it. The caller has checked that this may be sent.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NetworkPost {

    private final NetworkDirectory networks;
    private final PersonRegister register;
    private final MailChoices choices;
    private final MailStop stop;
    private final Outbox outbox;
    private final ITemplateEngine templates;
    private final BaseUrl baseUrl;

    NetworkPost(
            NetworkDirectory networks,
            PersonRegister register,
            MailChoices choices,
            MailStop stop,
            Outbox outbox,
            ITemplateEngine templates,
            BaseUrl baseUrl) {
        this.networks = networks;
        this.register = register;
        this.choices = choices;
        this.stop = stop;
        this.outbox = outbox;
        this.templates = templates;
        this.baseUrl = baseUrl;
    }

    /** How to write to those of these people whom this kind of mail reaches. */
    public Map<PersonId, PersonContact> reached(MailKind kind, Collection<PersonId> people) {
        return readingMail(people, choices.without(kind, people));
    }

    /** Whether what always comes reaches this person. */
    public boolean reaches(PersonId person) {
        return !readingMail(List.of(person), Set.of()).isEmpty();
    }

    /** Puts the letter in the outbox; false when this kind of mail does not reach this person. */
    public boolean send(NetworkLetter letter) {
        return send(letter, letter.network());
    }

    /** As {@link #send}, to somebody whom the coordinators may not know of: they do not hear when it is not delivered. */
    public boolean sendInConfidence(NetworkLetter letter) {
        return send(letter, null);
    }

    /** What has not gone out under this topic is not sent any more. */
    public void takeBack(String topic) {
        outbox.supersede(topic);
    }

    /** Of which of these topics the newest letter did not arrive, and why. */
    public Map<String, FailureReason> undelivered(Collection<String> topics) {
        return outbox.undelivered(topics);
    }

    private boolean send(NetworkLetter letter, @Nullable NetworkId toldWhenUndelivered) {
        var contact = receiver(letter);
        if (contact == null) {
            return false;
        }
        var network = networks.byId(letter.network());
        var text = letter.text().apply(contact.language().locale());
        var kind = letter.kind();
        var stopLink = kind != null && kind.isRecurring() ? stop.link(kind, letter.to()) : null;
        var page = new Context(contact.language().locale(), content(network, kind, text, stopLink));
        var mail = new OutgoingMail(
                letter.topic(),
                new Mailbox(network.name(), network.mailbox()),
                new Mailbox(contact.name(), Objects.requireNonNull(contact.email())),
                contact.language(),
                text.subject(),
                templates.process("network/letter.txt", page),
                templates.process("network/letter", page),
                null,
                letter.giveUpAt(),
                letter.to(),
                toldWhenUndelivered);
        outbox.enqueue(stopLink == null ? mail : mail.under(new Subscription(stopLink, null)));
        return true;
    }

    private @Nullable PersonContact receiver(NetworkLetter letter) {
        var to = List.of(letter.to());
        return (letter.kind() == null ? readingMail(to, Set.of()) : reached(letter.kind(), to)).get(letter.to());
    }

    private Map<PersonId, PersonContact> readingMail(Collection<PersonId> people, Set<PersonId> without) {
        var reached = new LinkedHashMap<PersonId, PersonContact>();
        register.contacts(people).forEach((person, contact) -> {
            if (contact.channel() == Channel.MAIL && contact.email() != null && !without.contains(person)) {
                reached.put(person, contact);
            }
        });
        return reached;
    }

    private Map<String, Object> content(
            NetworkDetails network, @Nullable MailKind kind, NetworkLetter.Text text, @Nullable String stopLink) {
        var content = new HashMap<String, Object>();
        if (stopLink != null) {
            content.put("stop", stopLink);
            content.put("kind", Objects.requireNonNull(kind));
        }
        content.put("text", text);
        content.put("body", Markdown.plain(text.body()));
        content.put("bodyHtml", Markdown.html(text.body()));
        content.put("network", network);
        content.put("phone", PlainText.unbroken(network.contactPhone()));
        content.put("choices", baseUrl.of("/profiel"));
        return content;
    }
}
