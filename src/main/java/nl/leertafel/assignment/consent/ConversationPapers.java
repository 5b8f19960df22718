package nl.leertafel.assignment.consent;

import java.util.Optional;
import nl.leertafel.assignment.AssignmentDirectory;
import nl.leertafel.files.FileId;
import nl.leertafel.files.FileKeeper;
import nl.leertafel.kernel.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What people signed on paper: for the group that talked with them and its lecturer, and nobody else. */
@Component
class ConversationPapers implements FileKeeper {

    private final Conversations conversations;
    private final AssignmentDirectory assignments;

    ConversationPapers(Conversations conversations, AssignmentDirectory assignments) {
        this.conversations = conversations;
        this.assignments = assignments;
    }

    @Override
    public boolean keeps(FileId file) {
        return find(file).isPresent();
    }

    @Override
    public boolean mayFetch(FileId file, PersonId person) {
        return find(file)
                .filter(it -> isIn(person, it) || assignments.teaches(person, it.assignment()))
                .isPresent();
    }

    private boolean isIn(PersonId person, Conversation conversation) {
        return conversations
                .groupOf(conversation.assignment().assignmentId(), person.personId())
                .filter(conversation.group()::equals)
                .isPresent();
    }

    private Optional<Conversation> find(FileId file) {
        return conversations.findByPaper(file.fileId(), Limit.of(1));
    }
}
