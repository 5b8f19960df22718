package nl.leertafel.insight.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.ui.QuestionRoutes;
import nl.leertafel.insight.InsightId;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.reflection.ReflectionId;
import nl.leertafel.session.SessionId;

/** Addresses of the pages about insights, for whoever leads there. */
public final class InsightRoutes {

    /** The insights of the network one works in. */
    public static final String LIST = "inzichten";

    static final String NEW = LIST + "/nieuw";
    static final String PAGE = "inzicht/:insight";
    static final String THREAD_PAGE = QuestionRoutes.AGENDA + "/:question/draad";

    /** Last part of the address of a session's insights. */
    static final String TAB = "inzichten";

    static final String QUESTION = "vraag";
    static final String SESSION = "bijeenkomst";
    static final String OUTCOME = "uitkomst";
    static final String REFLECTION = "reflectie";
    static final String AS_LIST = "als";
    static final String PART = "deel";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private InsightRoutes() {}

    /** The page of one insight. */
    public static String insight(InsightId insight) {
        return "inzicht/" + insight.insightId();
    }

    /** The page that draws what became of a question. */
    public static String thread(QuestionId question) {
        return QuestionRoutes.question(question) + "/draad";
    }

    static String harvest(QuestionId question) {
        return NEW + "?" + QUESTION + "=" + question.questionId();
    }

    static String harvest(SessionId session) {
        return NEW + "?" + SESSION + "=" + session.sessionId();
    }

    static String harvest(SessionId session, OutcomeId outcome) {
        return harvest(session) + "&" + OUTCOME + "=" + outcome.outcomeId();
    }

    static String harvest(SessionId session, ReflectionId reflection) {
        return harvest(session) + "&" + REFLECTION + "=" + reflection.reflectionId();
    }

    static InsightId insight(BeforeEnterEvent event) {
        return new InsightId(event.getRouteParameters()
                .get("insight")
                .flatMap(InsightRoutes::uuid)
                .orElseThrow(NotFoundException::new));
    }

    /** The id that stands in an address under this name, if it is an id at all. */
    static Optional<UUID> asked(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getSingleParameter(name).flatMap(InsightRoutes::uuid);
    }

    private static Optional<UUID> uuid(String text) {
        return Optional.of(text).filter(it -> UUID_FORM.matcher(it).matches()).map(UUID::fromString);
    }
}
