package nl.leertafel.message;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Component;

/** What someone wrote as a coordinator. It was the network's post, so it stays; the name above it goes with the person. */
@Component
class MessagePersonalData implements PersonalData {

    private final Messages messages;

    MessagePersonalData(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<String> tables() {
        return List.of("message");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "message",
                messages.ofSender(person).stream()
                        .map(it -> Map.<String, Object>of(
                                "subject", it.subject(), "body", it.body(), "sentAt", it.sentAt()))
                        .toList());
    }

    /** Nothing to do here: the row holds the person's id only, and the person's own row loses its name. */
    @Override
    public void erase(PersonId person) {}
}
