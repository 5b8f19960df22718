package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.MySession;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.PlanText;
import nl.leertafel.participation.SeatText;
import nl.leertafel.participation.TableView;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.core.annotation.Order;

/** The next sessions one comes to, may come to, or waits for. */
@org.springframework.stereotype.Component
@Order(20)
class MySessionsCard implements HomeCard {

    private static final int MOST = 5;
    private static final Set<ParticipationStatus> MINE =
            EnumSet.of(ParticipationStatus.ACCEPTED, ParticipationStatus.TENTATIVE, ParticipationStatus.WAITING);

    private final Answers answers;
    private final ParticipationDirectory participations;
    private final PlanText text;
    private final SeatText seats;
    private final SpokenTime time;

    MySessionsCard(
            Answers answers, ParticipationDirectory participations, PlanText text, SeatText seats, SpokenTime time) {
        this.answers = answers;
        this.participations = participations;
        this.text = text;
        this.seats = seats;
        this.time = time;
    }

    @Override
    public Optional<Component> create() {
        var mine = answers.upcoming(MINE, MOST).stream()
                .filter(it -> !it.isOffered()) // stands on the card of what asks for an answer
                .toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var tables = participations.tables(mine.stream().map(MySession::session).toList());
        var rows = mine.stream()
                .map(it ->
                        row(it, Objects.requireNonNull(tables.get(it.session().id()))))
                .toArray(Component[]::new);
        var ui = UI.getCurrent();
        return Optional.of(new Card(ui.getTranslation("participation.home.mine"), rows)
                .more(ui.getTranslation("participation.home.all"), SessionRoutes.LIST));
    }

    private Component row(MySession mine, TableView table) {
        var session = mine.session();
        var ui = UI.getCurrent();
        var row = SessionRow.of(session, time, SessionRoutes.overview(session.id()))
                .below(Tag.of(ui.getTranslation("participation.home.answer." + mine.status())));
        if (mine.status() == ParticipationStatus.WAITING) {
            var party = mine.participation().party();
            row.small(seats.why(table.table().verdict(party), party, table.keptUntil(), ui.getLocale()));
        }
        row.below(new SeatBar(text, table));
        return row.after(new Span(ui.getTranslation("session.list.seatsOf", table.taken(), table.capacity())));
    }
}
