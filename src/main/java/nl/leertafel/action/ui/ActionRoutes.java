package nl.leertafel.action.ui;

import nl.leertafel.session.SessionId;
import nl.leertafel.session.ui.SessionRoutes;

/** Addresses of the pages about actions. */
final class ActionRoutes {

    static final String MINE = "acties";
    static final String NETWORK = "acties/netwerk";

    /** Last part of the address of a session's actions. */
    static final String TAB = "acties";

    private ActionRoutes() {}

    static String of(SessionId session) {
        return SessionRoutes.page(session, TAB);
    }
}
