package nl.leertafel.assignment.consent;

import java.time.LocalDate;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.kernel.EmailAddress;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * With whom a group of students will talk, and when: with a member of the network, whom the lecturer chooses, or with
 * somebody they found themselves.
 *
 * @param group for the lecturer to choose; students plan for their own
 * @param name of who is no member, which may be another than their own
 * @param email of who is no member, if they want to decide by mail
 */
public record ConversationPlan(
        @Nullable StudentGroupId group,
        @Nullable PersonId member,
        @Nullable String name,
        @Nullable EmailAddress email,
        LocalDate day) {

    public static final int NAME_LENGTH = 120;

    public ConversationPlan {
        name = member == null ? PlainText.line("name", name, NAME_LENGTH) : null;
        email = member == null ? email : null;
    }

    /** With somebody who is no member. */
    public static ConversationPlan with(
            @Nullable StudentGroupId group, @Nullable String name, @Nullable String email, @Nullable LocalDate day) {
        return new ConversationPlan(group, null, name, EmailAddress.ofNullable(email), required(day));
    }

    /** With a member of the network. */
    public static ConversationPlan withMember(
            @Nullable StudentGroupId group, PersonId member, @Nullable LocalDate day) {
        return new ConversationPlan(group, member, null, null, required(day));
    }

    private static LocalDate required(@Nullable LocalDate day) {
        if (day == null) {
            throw Refusal.at("day", "kernel.text.empty");
        }
        return day;
    }
}
