package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.access.NetworkRoles;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.brief.BriefFilter;
import nl.leertafel.assignment.brief.BriefFilter.Scope;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefSummary;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;

/** On the start page of a lecturer: what practice asks, soonest day first. */
@org.springframework.stereotype.Component
@Order(44)
class PoolCard implements HomeCard {

    private static final int MOST = 3;

    private final BriefPool pool;
    private final Permissions permissions;
    private final NetworkRoles roles;
    private final SpokenTime time;

    PoolCard(BriefPool pool, Permissions permissions, NetworkRoles roles, SpokenTime time) {
        this.pool = pool;
        this.permissions = permissions;
        this.roles = roles;
        this.time = time;
    }

    @Override
    public Optional<Component> create() {
        if (roles.networksOf(permissions.requireSignedIn()).stream().noneMatch(permissions::isLecturer)) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var rows = pool.search(BriefFilter.of(Scope.POOL), Pageable.ofSize(MOST)).stream()
                .map(this::row)
                .toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(ui.getTranslation("assignment.brief.home.pool"), rows)
                        .more(ui.getTranslation("assignment.brief.home.all"), BriefRoutes.LIST));
    }

    private Component row(BriefSummary brief) {
        return BriefWords.row(brief).small(BriefWords.answerBy(brief, time));
    }
}
