package nl.leertafel.participation.support.ui;

import nl.leertafel.session.SessionId;
import nl.leertafel.session.ui.SessionRoutes;

/** Where one arranges what people need at a session. */
public final class LogisticsRoutes {

    static final String PATH = "regelen";

    private LogisticsRoutes() {}

    public static String of(SessionId session) {
        return SessionRoutes.page(session, PATH);
    }
}
