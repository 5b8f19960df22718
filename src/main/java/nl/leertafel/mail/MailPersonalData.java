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

    MailPersonalData(OutboxMessages messages) {
        this.messages = messages;
    }

    @Override
    public List<String> tables() {
        return List.of("outbox_message");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "outbox_message",
                messages.findByPerson(person).stream()
                        .map(OutboxMessage::exported)
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        messages.deleteByPerson(person);
    }
}
