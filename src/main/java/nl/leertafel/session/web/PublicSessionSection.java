package nl.leertafel.session.web;

import java.util.Locale;
import java.util.Map;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.session.SessionDetails;

/** A part of a session's public page that a module above contributes: the table, the form. Beans, ordered. */
public interface PublicSessionSection {

    /** The Thymeleaf fragment that draws it, such as {@code participation/public :: table}. */
    String fragment();

    /** What the fragment needs, put into the model of the page. */
    Map<String, Object> model(SessionDetails session, NetworkDetails network, Locale locale);

    /** Beside the text, where the thumb is, instead of under it. */
    default boolean aside() {
        return false;
    }
}
