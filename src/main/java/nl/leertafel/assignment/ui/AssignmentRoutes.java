package nl.leertafel.assignment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Arrays;
import java.util.UUID;
import nl.leertafel.assignment.AssignmentId;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.assignment.brief.ui.BriefRoutes;

/** Addresses of assignments, for whoever leads there. */
public final class AssignmentRoutes {

    /** The assignments one has to do with. */
    public static final String LIST = "opdrachten";

    /** Where a lecturer makes one. */
    public static final String NEW = LIST + "/nieuw";

    /** The page of one assignment; others stand below it. */
    public static final String PAGE = "opdracht/:assignment";

    static final String CHAPTER = "chapter";
    static final String CHAPTER_PAGE = PAGE + "/:" + CHAPTER + "(gesprekken|planning|meedoen|praktijk)";
    static final String OVERVIEW = LIST + "/overzicht";
    static final String ASSIGNMENT = "assignment";
    static final String HAND_IN = "handIn";
    static final String EDIT_PAGE = PAGE + "/wijzigen";
    static final String CLASS_LIST_PAGE = PAGE + "/klassenlijst";
    static final String HAND_IN_PAGE = PAGE + "/ingeleverd/:" + HAND_IN;

    private AssignmentRoutes() {}

    /** The page of one assignment. */
    public static String assignment(AssignmentId assignment) {
        return "opdracht/" + assignment.assignmentId();
    }

    /** What one student handed in, for the lecturer. */
    public static String handIn(AssignmentId assignment, HandInId handIn) {
        return assignment(assignment) + "/ingeleverd/" + handIn.handInId();
    }

    /** Where a lecturer makes an assignment of what practice asks. */
    public static String newFrom(BriefId brief) {
        return NEW + "?" + BriefRoutes.BRIEF + "=" + brief.briefId();
    }

    /** Where something of an assignment stands, for its lecturer. */
    public static String chapter(AssignmentId assignment, AssignmentChapter chapter) {
        return chapter.path().isEmpty() ? assignment(assignment) : assignment(assignment) + "/" + chapter.path();
    }

    static String classList(AssignmentId assignment) {
        return assignment(assignment) + "/klassenlijst";
    }

    static String edit(AssignmentId assignment) {
        return assignment(assignment) + "/wijzigen";
    }

    /** The assignment whose page this is. */
    public static AssignmentId assignment(BeforeEnterEvent event) {
        return new AssignmentId(id(event, ASSIGNMENT));
    }

    static AssignmentChapter chapter(BeforeEnterEvent event) {
        var path = event.getRouteParameters().get(CHAPTER).orElseThrow(NotFoundException::new);
        return Arrays.stream(AssignmentChapter.values())
                .filter(it -> it.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    static HandInId handIn(BeforeEnterEvent event) {
        return new HandInId(id(event, HAND_IN));
    }

    /** The id that stands in the address under this name. */
    public static UUID id(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElseThrow(NotFoundException::new));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
