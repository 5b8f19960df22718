package nl.leertafel.invitation.web;

import java.util.Locale;
import java.util.Map;
import nl.leertafel.invitation.AddToCalendar;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.web.PublicSessionSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The links at the end of a session's public page, for who wants to remember it without signing up. */
@Component
@Order(30)
class AddToCalendarSection implements PublicSessionSection {

    private final AddToCalendar addToCalendar;

    AddToCalendarSection(AddToCalendar addToCalendar) {
        this.addToCalendar = addToCalendar;
    }

    @Override
    public String fragment() {
        return "invitation/public :: calendar";
    }

    @Override
    public boolean aside() {
        return true; // after the form: who signs up has no need of it
    }

    @Override
    public Map<String, Object> model(SessionDetails session, NetworkDetails network, Locale locale) {
        return addToCalendar
                .links(network, session, locale)
                .map(links -> Map.<String, Object>of("calendarLinks", links))
                .orElse(Map.of());
    }
}
