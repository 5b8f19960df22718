package nl.leertafel.assignment.consent;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leertafel.access.AuditTrail;
import nl.leertafel.access.AuditVerb;
import nl.leertafel.assignment.consent.ConversationAccess.Reader;
import nl.leertafel.assignment.consent.ConversationAccess.Work;
import nl.leertafel.files.FileStore;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.Channel;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads conversations with everything that belongs to them; whoever asks has checked who reads. */
@Component
class ConversationReading {

    private final Checklists checklists;
    private final ConversationAccess access;
    private final ConversationLetters letters;
    private final SealedWords words;
    private final PersonRegister people;
    private final FileStore files;
    private final AuditTrail audit;

    ConversationReading(
            Checklists checklists,
            ConversationAccess access,
            ConversationLetters letters,
            SealedWords words,
            PersonRegister people,
            FileStore files,
            AuditTrail audit) {
        this.checklists = checklists;
        this.access = access;
        this.letters = letters;
        this.words = words;
        this.people = people;
        this.files = files;
        this.audit = audit;
    }

    ConversationDetails details(Work work) {
        var conversation = work.conversation();
        var assignment = work.reader().assignment();
        var isOpen = access.isApproved(conversation.assignment());
        var contact = contact(conversation);
        if (isOpen && conversation.notes() != null) {
            audit.record(AuditVerb.READ, "conversation", conversation.id().conversationId(), assignment.network());
        }
        return new ConversationDetails(
                conversation.id(),
                assignment,
                conversation.name(),
                group(conversation),
                conversation.day(),
                conversation.standing(),
                isOpen && conversation.isMember() ? contact : null,
                contact != null && contact.email() != null && contact.channel() == Channel.MAIL,
                letters.undelivered(List.of(conversation)).get(conversation.id()),
                isOpen,
                isOpen ? words.notes(conversation) : "",
                isOpen ? words.story(conversation) : "",
                consents(conversation),
                conversation.answeredAt(),
                conversation.version());
    }

    List<ConversationLine> lines(List<Conversation> conversations) {
        var groups =
                access.names(conversations.stream().map(Conversation::group).collect(Collectors.toSet()));
        var undelivered = letters.undelivered(conversations);
        return conversations.stream()
                .map(it -> new ConversationLine(
                        it.id(),
                        it.name(),
                        Objects.requireNonNullElse(groups.get(it.group()), ""),
                        it.day(),
                        it.standing(),
                        undelivered.containsKey(it.id()),
                        it.answeredAt() != null,
                        it.uses().size()))
                .toList();
    }

    List<StoryDetails> stories(List<Conversation> conversations, Reader reader) {
        return conversations.stream()
                .filter(it -> !it.group().equals(reader.group()))
                .map(it -> new StoryDetails(it.id(), it.day(), words.story(it), it.uses()))
                .toList();
    }

    private String group(Conversation conversation) {
        return Objects.requireNonNullElse(
                access.names(List.of(conversation.group())).get(conversation.group()), "");
    }

    private @Nullable PersonContact contact(Conversation conversation) {
        var with = conversation.with();
        return with == null ? null : people.contacts(List.of(with)).get(with);
    }

    private List<ConsentDetails> consents(Conversation conversation) {
        var given = conversation.given();
        var editions = checklists
                .among(given.values().stream().map(Consent::checklist).toList())
                .stream()
                .collect(Collectors.toMap(Checklist::id, Checklist::edition));
        var names = people.contacts(given.values().stream()
                .map(Consent::notedBy)
                .filter(Objects::nonNull)
                .toList());
        return given.entrySet().stream()
                .map(it -> details(it.getKey(), it.getValue(), editions, names))
                .toList();
    }

    private ConsentDetails details(
            ConsentUse use, Consent consent, Map<ChecklistId, Integer> editions, Map<PersonId, PersonContact> names) {
        var paper = consent.file();
        var noter = consent.notedBy() == null ? null : names.get(consent.notedBy());
        return new ConsentDetails(
                use,
                consent.evidence(),
                Objects.requireNonNullElse(editions.get(consent.checklist()), 0),
                paper == null ? null : files.details(paper).orElse(null),
                noter == null ? null : noter.name(),
                consent.givenAt());
    }
}
