package nl.leertafel.assignment.consent;

import java.util.Optional;
import nl.leertafel.access.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what was told, because whoever holds the database has no business with it, and opens it again. */
@Component
class SealedWords {

    private final Sealer sealer;

    SealedWords(Sealer sealer) {
        this.sealer = sealer;
    }

    @Nullable
    String seal(Conversation conversation, String text) {
        return text.isEmpty() ? null : sealer.seal(conversation.id().conversationId(), text);
    }

    String notes(Conversation conversation) {
        return open(conversation, conversation.notes());
    }

    String story(Conversation conversation) {
        return open(conversation, conversation.story());
    }

    private String open(Conversation conversation, @Nullable String sealed) {
        return Optional.ofNullable(sealed)
                .flatMap(it -> sealer.open(conversation.id().conversationId(), it))
                .orElse("");
    }
}
