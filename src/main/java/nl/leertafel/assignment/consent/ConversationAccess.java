package nl.leertafel.assignment.consent;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.AssignmentDetails.Part;
import nl.leertafel.assignment.AssignmentHeading;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.AssignmentOverview;
import nl.leertafel.assignment.StudentGroupId;
import nl.leertafel.assignment.consent.ConversationRule.Relation;
import nl.leertafel.assignment.consent.Conversations.Talker;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the signed-in person has to do with the conversations of an assignment. */
@Component
class ConversationAccess {

    private final Conversations conversations;
    private final Checklists checklists;
    private final AssignmentOverview assignments;
    private final Permissions permissions;

    ConversationAccess(
            Conversations conversations,
            Checklists checklists,
            AssignmentOverview assignments,
            Permissions permissions) {
        this.conversations = conversations;
        this.checklists = checklists;
        this.assignments = assignments;
        this.permissions = permissions;
    }

    /**
     * Somebody who may see an assignment.
     *
     * @param group theirs, as a student
     */
    record Reader(
            PersonId person,
            AssignmentHeading assignment,
            Part part,
            @Nullable StudentGroupId group) {

        /** To what this group did; null when it is any other than theirs. */
        Relation relationTo(@Nullable StudentGroupId other) {
            return switch (part) {
                case LECTURER -> Relation.LECTURER;
                case STUDENT -> other != null && other.equals(group) ? Relation.OWN_GROUP : Relation.OTHER_GROUP;
                case COORDINATOR -> Relation.COORDINATOR;
                case SUPERVISOR -> Relation.SUPERVISOR;
            };
        }

        boolean isLecturer() {
            return part == Part.LECTURER;
        }
    }

    /** @throws NotFound for who may not see the assignment */
    Reader reader(AssignmentId id) {
        var assignment = assignments.details(id);
        var me = permissions.requireSignedIn();
        var group = assignment.part() == Part.STUDENT
                ? conversations.groupOf(id.assignmentId(), me.personId()).orElse(null)
                : null;
        return new Reader(me, assignment.heading(), assignment.part(), group);
    }

    /** A conversation and who works on it. */
    record Work(Conversation conversation, Reader reader) {}

    /** @throws NotFound for who does not work on it */
    Work work(ConversationId id) {
        var conversation = conversations.findById(id).orElseThrow(() -> unknown(id));
        var reader = reader(conversation.assignment());
        if (!ConversationRule.mayWork(reader.relationTo(conversation.group()))) {
            throw unknown(id);
        }
        return new Work(conversation, reader);
    }

    /** As {@link #work}, as long as what is agreed is approved. */
    Work openWork(ConversationId id) {
        var work = work(id);
        requireApproved(work.conversation().assignment());
        return work;
    }

    boolean isApproved(AssignmentId id) {
        return checklists.newest(id).filter(Checklist::isApproved).isPresent();
    }

    /** @throws Refusal as long as the lecturer did not approve what is agreed */
    Checklist requireApproved(AssignmentId id) {
        return checklists
                .newest(id)
                .filter(Checklist::isApproved)
                .orElseThrow(() -> Refusal.because("assignment.checklist.notApproved"));
    }

    /** What groups are called: their own name, or those of their students. */
    Map<StudentGroupId, String> names(Collection<StudentGroupId> groups) {
        var talkers = groups.isEmpty() ? List.<Talker>of() : conversations.talkers(groups);
        var names = new HashMap<StudentGroupId, String>();
        talkers.stream().collect(Collectors.groupingBy(Talker::group)).forEach((group, all) -> {
            var own = all.getFirst().groupName();
            names.put(group, own.isEmpty() ? students(all) : own);
        });
        return names;
    }

    /** Who talks, by name. */
    String students(StudentGroupId group) {
        return students(conversations.talkers(List.of(group)));
    }

    private static String students(List<Talker> talkers) {
        return talkers.stream().map(Talker::student).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static NotFound unknown(ConversationId id) {
        return new NotFound("conversation " + id.conversationId());
    }
}
