package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.PlanText;
import nl.leertafel.participation.TableView;
import nl.leertafel.participation.TableWatch;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** For coordinators: sessions near by with few sign-ups, and drafts that wait to be published. */
@org.springframework.stereotype.Component
@Order(30)
class TableWatchCard implements HomeCard {

    private static final int MOST_DRAFTS = 5;

    private final TableWatch watch;
    private final ParticipationDirectory participations;
    private final ObjectProvider<CurrentNetwork> network; // one for every person who is signed in
    private final Permissions permissions;
    private final PlanText text;
    private final SpokenTime time;

    TableWatchCard(
            TableWatch watch,
            ParticipationDirectory participations,
            ObjectProvider<CurrentNetwork> network,
            Permissions permissions,
            PlanText text,
            SpokenTime time) {
        this.watch = watch;
        this.participations = participations;
        this.network = network;
        this.permissions = permissions;
        this.text = text;
        this.time = time;
    }

    /** A draft asks for attention when its day comes near; before that it is only work in hand. */
    @Override
    public int attention() {
        return coordinated()
                .map(id -> watch.emptyTables(id).size()
                        + (int) watch.drafts(id, MOST_DRAFTS).stream()
                                .filter(watch::isNear)
                                .count())
                .orElse(0);
    }

    @Override
    public Optional<Component> create() {
        var rows = coordinated().stream().flatMap(this::rows).toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(UI.getCurrent().getTranslation("participation.home.watch"), rows));
    }

    private Optional<NetworkId> coordinated() {
        return network.getObject().id().filter(permissions::isCoordinator);
    }

    private Stream<Component> rows(NetworkId id) {
        var empty = watch.emptyTables(id);
        var tables = participations.tables(empty);
        return Stream.concat(
                empty.stream().map(it -> emptyTable(it, Objects.requireNonNull(tables.get(it.id())))),
                watch.drafts(id, MOST_DRAFTS).stream().map(this::draft));
    }

    private Component emptyTable(SessionSummary session, TableView table) {
        var ui = UI.getCurrent();
        var day = session.slot().startsAt().toLocalDate();
        return SessionRow.of(session, time, SessionRoutes.page(session.id(), AtTheTableView.PATH))
                .below(Tag.attention(ui.getTranslation(
                        "participation.home.few", table.taken(), table.capacity(), time.relative(day, ui.getLocale()))))
                .below(new SeatBar(text, table));
    }

    private Component draft(SessionSummary session) {
        return SessionRow.of(session, time, SessionRoutes.overview(session.id()))
                .below(Tag.quiet(UI.getCurrent().getTranslation("participation.home.draft")));
    }
}
