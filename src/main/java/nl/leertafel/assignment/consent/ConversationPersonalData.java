package nl.leertafel.assignment.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody told students and allowed, and what students and lecturers agreed, planned and wrote down. What was told
 * goes with whoever told it; what students did stays with the conversation, without their name.
 */
@Service
@Transactional
class ConversationPersonalData implements PersonalData {

    private final Conversations conversations;
    private final Checklists checklists;
    private final ConsentChanges changes;
    private final SealedWords words;
    private final AssignmentDirectory assignments;

    ConversationPersonalData(
            Conversations conversations,
            Checklists checklists,
            ConsentChanges changes,
            SealedWords words,
            AssignmentDirectory assignments) {
        this.conversations = conversations;
        this.checklists = checklists;
        this.changes = changes;
        this.words = words;
        this.assignments = assignments;
    }

    @Override
    public List<String> tables() {
        return List.of("checklist", "conversation", "conversation_consent");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        var planned = conversations.plannedOrNotedBy(person);
        return Map.of(
                "checklist",
                checklists.concerning(person).stream().map(this::fields).toList(),
                "conversation",
                Stream.concat(
                                conversations.with(person).stream().map(this::told),
                                planned.stream()
                                        .filter(it -> person.equals(it.plannedBy()))
                                        .map(this::planned))
                        .toList(),
                "conversation_consent",
                planned.stream()
                        .flatMap(it -> it.given().entrySet().stream()
                                .filter(given -> person.equals(given.getValue().notedBy()))
                                .map(given -> Map.<String, Object>of(
                                        "conversation", it.id().conversationId(),
                                        "use", given.getKey(),
                                        "notedAt", given.getValue().givenAt())))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        conversations.with(person).forEach(changes::takeBack);
        conversations.plannedOrNotedBy(person).forEach(it -> changes.saved(it.forgetStudent(person)));
        checklists.concerning(person).forEach(it -> checklists.saveAndFlush(it.forget(person)));
    }

    private Map<String, Object> told(Conversation conversation) {
        var fields = planned(conversation);
        fields.put("notes", words.notes(conversation));
        fields.put("story", words.story(conversation));
        conversation
                .given()
                .forEach((use, consent) -> fields.put(use.name(), consent.evidence() + " " + consent.givenAt()));
        return fields;
    }

    private Map<String, Object> planned(Conversation conversation) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("assignment", assignments.heading(conversation.assignment()).title());
        fields.put("day", conversation.day());
        fields.put("standing", conversation.standing());
        return fields;
    }

    private Map<String, Object> fields(Checklist checklist) {
        return Map.of(
                "assignment",
                assignments.heading(checklist.assignment()).title(),
                "edition",
                checklist.edition(),
                "writtenAt",
                checklist.writtenAt());
    }
}
