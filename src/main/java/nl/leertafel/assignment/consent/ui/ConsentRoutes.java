package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.consent.ConversationId;
import nl.leertafel.assignment.ui.AssignmentChapter;
import nl.leertafel.assignment.ui.AssignmentRoutes;

/** Addresses of what is agreed and of conversations. */
final class ConsentRoutes {

    static final String CHECKLIST_PAGE = AssignmentRoutes.PAGE + "/afspraken";
    static final String CONVERSATION = "conversation";
    static final String CONVERSATION_PAGE = AssignmentRoutes.PAGE + "/gesprek/:" + CONVERSATION;

    private ConsentRoutes() {}

    static String checklist(AssignmentId assignment) {
        return AssignmentRoutes.assignment(assignment) + "/afspraken";
    }

    static String conversation(AssignmentId assignment, ConversationId conversation) {
        return AssignmentRoutes.assignment(assignment) + "/gesprek/" + conversation.conversationId();
    }

    /** Where the conversations of an assignment stand; for a student that is its one page. */
    static String conversations(AssignmentId assignment) {
        return AssignmentRoutes.chapter(assignment, AssignmentChapter.CONVERSATIONS);
    }

    static ConversationId conversation(BeforeEnterEvent event) {
        return new ConversationId(AssignmentRoutes.id(event, CONVERSATION));
    }
}
