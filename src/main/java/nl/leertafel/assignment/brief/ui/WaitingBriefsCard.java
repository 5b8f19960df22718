package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefStatus;
import nl.leertafel.assignment.brief.BriefSummary;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import org.springframework.core.annotation.Order;

/** On the start page: what returned to who asked it, and what a lecturer took and has to make an assignment of. */
@org.springframework.stereotype.Component
@Order(34)
class WaitingBriefsCard implements HomeCard {

    private static final int MOST = 5;

    private final BriefPool pool;

    WaitingBriefsCard(BriefPool pool) {
        this.pool = pool;
    }

    @Override
    public int attention() {
        return waiting().size();
    }

    @Override
    public Optional<Component> create() {
        var rows = waiting().stream().map(WaitingBriefsCard::row).toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(UI.getCurrent().getTranslation("assignment.brief.home.waiting"), rows));
    }

    private List<BriefSummary> waiting() {
        return pool.waiting(MOST);
    }

    private static Component row(BriefSummary brief) {
        return BriefWords.row(brief)
                .small(UI.getCurrent()
                        .getTranslation(
                                brief.status() == BriefStatus.RETURNED
                                        ? "assignment.brief.home.returned"
                                        : "assignment.brief.home.taken"));
    }
}
