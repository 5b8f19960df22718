package nl.leertafel.participation.ui;

import com.vaadin.flow.component.UI;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.DateTile;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;

/** One session on a card: its day, what it is called, and of what kind, where and at what time it is. */
final class SessionRow {

    private SessionRow() {}

    static Row of(SessionSummary session, SpokenTime time, String address) {
        var startsAt = session.slot().startsAt();
        var ui = UI.getCurrent();
        var small = Stream.of(
                        ui.getTranslation("session.kind." + session.kind()),
                        session.placeName(),
                        time.time(startsAt.toLocalTime(), ui.getLocale()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return new Row(session.title(), address)
                .before(new DateTile(startsAt.toLocalDate(), time))
                .small(small);
    }
}
