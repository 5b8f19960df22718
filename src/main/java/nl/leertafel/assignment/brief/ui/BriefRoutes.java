package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.assignment.brief.BriefId;

/** Addresses of questions from practice, for whoever leads there. */
public final class BriefRoutes {

    /** What lecturers can take, and what one asked or took oneself. */
    public static final String LIST = "praktijkvragen";

    /** What stands in an address for the one that something is made of. */
    public static final String BRIEF = "praktijkvraag";

    static final String NEW = LIST + "/nieuw";
    static final String PARAMETER = "brief";
    static final String PAGE = BRIEF + "/:" + PARAMETER;
    static final String EDIT_PAGE = PAGE + "/wijzigen";
    static final String QUESTION = "vraag";
    static final String LINE = "regel";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private BriefRoutes() {}

    /** The page of one question from practice. */
    public static String brief(BriefId brief) {
        return BRIEF + "/" + brief.briefId();
    }

    /** Where one is written that comes from a line of a session’s minutes. */
    public static String newFromLine(UUID line) {
        return NEW + "?" + LINE + "=" + line;
    }

    /** The one that an address says something is made of. */
    public static Optional<BriefId> asked(BeforeEnterEvent event) {
        return asked(event, BRIEF).map(BriefId::new);
    }

    static String newAbout(QuestionId question) {
        return NEW + "?" + QUESTION + "=" + question.questionId();
    }

    static String edit(BriefId brief) {
        return brief(brief) + "/wijzigen";
    }

    static BriefId brief(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(PARAMETER)
                .flatMap(BriefRoutes::uuid)
                .map(BriefId::new)
                .orElseThrow(NotFoundException::new);
    }

    static Optional<UUID> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).flatMap(BriefRoutes::uuid);
    }

    private static Optional<UUID> uuid(String text) {
        return Optional.of(text).filter(it -> UUID_FORM.matcher(it).matches()).map(UUID::fromString);
    }
}
