package nl.leertafel.assignment.consent;

import java.time.LocalDate;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What students write down of a conversation.
 *
 * @param notes for the group and the lecturer alone
 * @param story what was told, as others may read it when that is allowed
 */
public record ConversationReport(@Nullable LocalDate day, String notes, String story) {

    public static final int NOTES_LENGTH = 8000;
    public static final int STORY_LENGTH = 3000;

    public ConversationReport {
        if (day == null) {
            throw Refusal.at("day", "kernel.text.empty");
        }
        notes = PlainText.lines("notes", notes, NOTES_LENGTH);
        story = PlainText.lines("story", story, STORY_LENGTH);
        if (notes.isEmpty() && story.isEmpty()) {
            throw Refusal.at("notes", "kernel.text.empty");
        }
    }
}
