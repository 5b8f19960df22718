package nl.leertafel.participation.web;

import java.util.Locale;
import java.util.Map;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.PlanText;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.web.PublicSessionSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The table on a session's public page: numbers and shapes, no names. */
@Component
@Order(10)
class TableSection implements PublicSessionSection {

    private final ParticipationDirectory participations;
    private final PlanText words;

    TableSection(ParticipationDirectory participations, PlanText words) {
        this.participations = participations;
        this.words = words;
    }

    @Override
    public String fragment() {
        return "participation/public :: table";
    }

    @Override
    public Map<String, Object> model(SessionDetails session, NetworkDetails network, Locale locale) {
        var table = participations.table(session);
        return Map.of(
                "table", table,
                "picture", table.picture(),
                "pictureInWords", words.picture(table, locale),
                "seatLines", words.lines(table, locale),
                "seatsMissing", words.missing(session, table, locale),
                "seatPlan", words.plan(session, table, locale));
    }
}
