package nl.leertafel.participation.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.support.Logistics;
import nl.leertafel.participation.support.SupportWorker;
import nl.leertafel.participation.support.ToArrange;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** What people need at one session: how many of what, who arranges it, and a tick for what has been arranged. */
@Route(value = "bijeenkomst/:" + SessionRoutes.PARAMETER + "/" + LogisticsRoutes.PATH, layout = WorkplaceFrame.class)
@UnderMenu(SessionRoutes.LIST)
@PermitAll
class LogisticsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final Logistics logistics;
    private final Attendance attendance;
    private final NetworkDirectory networks;
    private final SpokenTime time;
    private String title = "";

    LogisticsView(Logistics logistics, Attendance attendance, NetworkDirectory networks, SpokenTime time) {
        this.logistics = logistics;
        this.attendance = attendance;
        this.networks = networks;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = logistics.toArrange(SessionRoutes.session(event));
        title = getTranslation("participation.logistics.title", found.session().title());
        getContent().removeAll();
        getContent().add(header(found), needs(found), owner(found));
        if (found.coordinates()) {
            getContent()
                    .add(new Anchor(
                            SessionRoutes.page(found.session().id(), "aan-tafel"),
                            getTranslation("participation.list.back")));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component header(ToArrange found) {
        var slot = found.session().slot();
        var header = new PageHeader(
                getTranslation("participation.logistics.heading"),
                found.session().title() + " · " + time.range(slot.startsAt(), slot.endsAt(), getLocale()));
        return found.coordinates()
                ? header.action(
                        new Button(getTranslation("participation.logistics.note"), click -> note(found.session())))
                : header;
    }

    private Component needs(ToArrange found) {
        var card = new Card(getTranslation("participation.logistics.needs"));
        if (found.needs().isEmpty()) {
            card.add(new EmptyState(getTranslation("participation.logistics.nothing")));
        }
        found.needs().forEach(it -> card.add(need(found.session().id(), it)));
        if (found.withoutSeat() > 0) {
            card.add(small(getTranslation("participation.logistics.withoutSeat", found.withoutSeat())));
        }
        if (found.unreadable() > 0) {
            card.add(small(getTranslation("participation.logistics.unreadable", found.unreadable())));
        }
        return card;
    }

    private Component need(SessionId session, ToArrange.Need need) {
        var name = getTranslation("participation.support.kind." + need.kind());
        var row = new Row(getTranslation("participation.logistics.count", name, need.people()));
        need.wishes().stream().filter(it -> !it.words().isEmpty()).forEach(it -> row.small(wish(it)));
        var done = new Checkbox(getTranslation("participation.logistics.arranged"), need.arranged());
        done.setId(need.kind().name());
        done.setAriaLabel(getTranslation("participation.logistics.arrangedFor", name));
        done.addValueChangeListener(change -> logistics.arrange(session, need.kind(), change.getValue()));
        return row.after(done);
    }

    private String wish(ToArrange.Wish wish) {
        if (!wish.names().isEmpty()) {
            return getTranslation("participation.logistics.wishOf", wish.words(), String.join(", ", wish.names()));
        }
        return wish.people() == 1
                ? wish.words()
                : getTranslation("participation.logistics.wishes", wish.people(), wish.words());
    }

    private Component owner(ToArrange found) {
        var card = new Card(getTranslation("participation.logistics.owner"));
        var name = found.ownerName();
        card.add(new Paragraph(
                name == null
                        ? getTranslation("participation.logistics.owner.coordinators")
                        : getTranslation("participation.logistics.owner.named", name)));
        if (found.coordinates()) {
            card.add(choice(found));
        }
        card.add(small(getTranslation(
                "participation.logistics.gone",
                time.day(
                        found.session().slot().endsAt().toLocalDate().plusDays(SupportWorker.DAYS_KEPT),
                        getLocale()))));
        return card;
    }

    private Component choice(ToArrange found) {
        var session = found.session().id();
        var member = new ComboBox<MemberSummary>(getTranslation("participation.logistics.owner.choose"));
        member.setItemsPageable(
                (page, words) -> attendance.invitable(session, new MemberFilter(words, null, null, null), page));
        member.setItemLabelGenerator(MemberSummary::name);
        member.setHelperText(getTranslation("participation.logistics.owner.help"));
        member.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                logistics.handTo(session, change.getValue().person());
                tell("participation.logistics.owner.done", change.getValue().name());
            }
        });
        var choice = new Div(member);
        choice.addClassName("form");
        if (found.owner() != null) {
            choice.add(new Button(getTranslation("participation.logistics.owner.takeBack"), click -> {
                logistics.handTo(session, null);
                tell("participation.logistics.owner.taken");
            }));
        }
        return choice;
    }

    private void note(SessionDetails session) {
        var network = networks.byId(session.network()).name();
        new NeedsDialog(
                        logistics,
                        attendance,
                        session,
                        network,
                        time,
                        name -> tell("participation.logistics.noted", name))
                .open();
    }

    private static Component small(String words) {
        var small = new Paragraph(words);
        small.addClassName("small");
        return small;
    }

    private void tell(String key, Object... words) {
        Notification.show(getTranslation(key, words), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
