package nl.leertafel.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Optional;
import nl.leertafel.access.Account;
import nl.leertafel.access.Accounts;
import nl.leertafel.access.Permissions;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Viewer;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.beans.factory.ObjectProvider;

/** The first page after signing in: a greeting, how many things ask for attention, and what the modules have to tell. */
@Route(value = "start", layout = WorkplaceFrame.class)
@Menu(title = "home.start.menu", order = 0, icon = "home")
@PermitAll
class StartView extends Composite<Div> implements BeforeEnterObserver {

    private final ObjectProvider<HomeCard> cards;
    private final Permissions permissions;
    private final Accounts accounts;
    private final Viewer viewer;
    private final SpokenTime time;
    private final Clock clock;

    StartView(
            ObjectProvider<HomeCard> cards,
            Permissions permissions,
            Accounts accounts,
            Viewer viewer,
            SpokenTime time,
            Clock clock) {
        this.cards = cards;
        this.permissions = permissions;
        this.accounts = accounts;
        this.viewer = viewer;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent().add(greeting(), whatIsUp());
    }

    private PageHeader greeting() {
        var header = new PageHeader(hello() + " " + attention()).above(new Span(time.day(time.today(), getLocale())));
        if (viewer.coordinates()) {
            header.action(new Anchor("bijeenkomsten/nieuw", getTranslation("home.start.plan")));
        }
        return header;
    }

    private String hello() {
        var part = PartOfDay.at(LocalTime.ofInstant(clock.instant(), clock.getZone()));
        return getTranslation("home.start.hello." + part, firstName());
    }

    private String firstName() {
        return permissions
                .current()
                .flatMap(accounts::findById)
                .map(Account::name)
                .map(name -> name.split(" ", 2)[0])
                .orElse("");
    }

    private String attention() {
        int things = cards.orderedStream().mapToInt(HomeCard::attention).sum();
        return getTranslation("home.start.attention", things);
    }

    private Component whatIsUp() {
        var told = cards.orderedStream()
                .map(HomeCard::create)
                .flatMap(Optional::stream)
                .toList();
        if (told.isEmpty()) {
            return nothingYet();
        }
        var grid = new Div();
        grid.addClassName("cards");
        grid.add(told);
        return grid;
    }

    private Component nothingYet() {
        if (viewer.coordinates()) {
            return new EmptyState(getTranslation("home.start.empty.coordinator"));
        }
        var agenda = new Anchor("bijeenkomsten", getTranslation("home.start.agenda"));
        agenda.addClassName("button");
        return new EmptyState(getTranslation("home.start.empty"), agenda);
    }
}
