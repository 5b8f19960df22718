package nl.leertafel.participation.reaching.ui;

import nl.leertafel.session.SessionId;
import nl.leertafel.session.ui.SessionRoutes;

/** Where the call list of a session is. */
public final class ReachingRoutes {

    static final String CALLS = "bellijst";
    static final String LETTERS = "brieven";

    private ReachingRoutes() {}

    public static String of(SessionId session) {
        return SessionRoutes.page(session, CALLS);
    }
}
