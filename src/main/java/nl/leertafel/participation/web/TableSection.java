package nl.leertafel.participation.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.TableView;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.web.PublicSessionSection;
import nl.leertafel.uikit.SeatPicture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The table on a session's public page: numbers and shapes, no names. */
@Component
@Order(10)
class TableSection implements PublicSessionSection {

    private final ParticipationDirectory participations;

    TableSection(ParticipationDirectory participations) {
        this.participations = participations;
    }

    @Override
    public String fragment() {
        return "participation/public :: table";
    }

    @Override
    public Map<String, Object> model(SessionDetails session, NetworkDetails network, Locale locale) {
        var table = participations.table(session);
        return Map.of("table", table, "picture", picture(table));
    }

    /** More seats than one can tell apart are told, not drawn. */
    private static SeatPicture picture(TableView table) {
        if (table.taken() + table.free() > SeatPicture.MOST) {
            return new SeatPicture(0, 0, 0, 0, List.of());
        }
        List<Perspective> taken = new ArrayList<>();
        table.seated().forEach((perspective, people) -> taken.addAll(Collections.nCopies(people, perspective)));
        return SeatPicture.of(taken, table.free(), List.of());
    }
}
