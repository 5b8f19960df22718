package nl.leertafel.assignment;

import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a student fills in to join an assignment.
 *
 * @param group one that is there; null for who works alone or begins a group
 * @param newGroup the name of a group that is begun; empty for who works alone
 */
public record JoinForm(
        String name,
        EmailAddress email,
        Language language,
        @Nullable StudentGroupId group,
        String newGroup) {

    public JoinForm {
        name = PlainText.line("name", name, 120);
        var line = PlainText.optionalLine("newGroup", newGroup, GroupForm.NAME_LENGTH);
        newGroup = line == null ? "" : line;
    }
}
