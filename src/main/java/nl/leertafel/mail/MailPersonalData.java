package nl.leertafel.mail;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails that were written to or about a person. */
@Service
@Transactional
class MailPersonalData implements PersonalData {

    private final OutboxMessages messages;
    private final OutboxBodies bodies;
    private final TroubledAddresses addresses;

    MailPersonalData(OutboxMessages messages, OutboxBodies bodies, TroubledAddresses addresses) {
        this.messages = messages;
        this.bodies = bodies;
        this.addresses = addresses;
    }

    @Override
    public List<String> tables() {
        return List.of("outbox_message", "bounce", "troubled_address");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "outbox_message",
                messages.findByPerson(person).stream().map(this::exported).toList(),
                "troubled_address",
                addresses.findByPerson(person).stream()
                        .map(TroubledAddress::exported)
                        .toList());
    }

    private Map<String, Object> exported(OutboxMessage message) {
        return message.exported(bodies.findById(message.id())
                .map(body -> message.read(body).plain())
                .orElse(""));
    }

    @Override
    public void erase(PersonId person) {
        addresses.deleteByPerson(person);
        messages.deleteByPerson(person); // and what was reported about them
    }
}
