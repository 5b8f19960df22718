package nl.leertafel.session.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.session.SessionId;

/** Addresses of the pages about sessions, for whoever leads there. */
public final class SessionRoutes {

    public static final String LIST = "bijeenkomsten";
    public static final String PLAN = "bijeenkomsten/nieuw";

    /** Name of the route parameter that holds a session's id. */
    public static final String PARAMETER = "session";

    static final String QUESTION = "vraag";
    static final String PREFIX = "bijeenkomst/:" + PARAMETER;

    private SessionRoutes() {}

    /** The sessions that hang on this question, past ones included. */
    public static String about(QuestionId question) {
        return LIST + "?wanneer=all&" + QUESTION + "=" + question.questionId();
    }

    /** Where a coordinator plans a session about this question. */
    static String plan(QuestionId question) {
        return PLAN + "?" + QUESTION + "=" + question.questionId();
    }

    /** Where a session's page begins. */
    public static String overview(SessionId session) {
        return page(session, "overzicht");
    }

    /** One of the pages that hang in a session's frame. */
    public static String page(SessionId session, String page) {
        return "bijeenkomst/" + session.sessionId() + "/" + page;
    }

    /** What stands in the address of every page that hangs in a session's frame. */
    public static RouteParameters parameter(SessionId session) {
        return new RouteParameters(PARAMETER, session.sessionId().toString());
    }

    /**
     * The session an address is about.
     *
     * @throws NotFoundException when the address holds no id
     */
    public static SessionId session(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new);
        try {
            return new SessionId(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw new NotFoundException();
        }
    }
}
