package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.session.SeriesDetails;
import nl.leertafel.session.SeriesPlanning;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.core.annotation.Order;

/** The other dates of a series, and what a coordinator does with all of them at once. */
@org.springframework.stereotype.Component
@Order(90)
class SeriesCard implements SessionCard {

    private final SessionAgenda agenda;
    private final SessionDirectory directory;
    private final SeriesPlanning planning;
    private final Permissions permissions;
    private final SpokenTime time;

    SeriesCard(
            SessionAgenda agenda,
            SessionDirectory directory,
            SeriesPlanning planning,
            Permissions permissions,
            SpokenTime time) {
        this.agenda = agenda;
        this.directory = directory;
        this.planning = planning;
        this.permissions = permissions;
        this.time = time;
    }

    @Override
    public Optional<Component> create(SessionDetails session) {
        return directory.series(session).map(series -> create(session, series));
    }

    private Component create(SessionDetails session, SeriesDetails series) {
        var all = agenda.occurrences(session.id());
        var card = new Card(text("session.series.card"), new Paragraph(sentence(all, series)), list(session, all));
        if (permissions.isCoordinator(session.network())) {
            card.add(actions(session, series, all));
        }
        return card;
    }

    private String sentence(List<SessionSummary> all, SeriesDetails series) {
        var rhythm = series.weeks() == null
                ? text("session.series.picked", all.size())
                : text("session.series.regular", all.size(), series.weeks());
        return rhythm + " " + text("session.series.how." + series.signUp());
    }

    private OrderedList list(SessionDetails session, List<SessionSummary> all) {
        var list = new OrderedList();
        list.addClassName("days");
        for (var one : all) {
            var when = time.range(
                    one.slot().startsAt(), one.slot().endsAt(), UI.getCurrent().getLocale());
            var item = new ListItem(
                    one.id().equals(session.id()) ? here(when) : new Anchor(SessionRoutes.overview(one.id()), when));
            if (one.status() != SessionStatus.PUBLISHED) {
                item.add(status(one));
            }
            list.add(item);
        }
        return list;
    }

    private static Span here(String when) {
        var here = new Span(when);
        here.getElement().setAttribute("aria-current", "page");
        return here;
    }

    private static Component status(SessionSummary one) {
        var status = text("session.status." + one.status());
        return one.status() == SessionStatus.CANCELLED ? Tag.attention(status) : Tag.quiet(status);
    }

    private Component actions(SessionDetails session, SeriesDetails series, List<SessionSummary> all) {
        var actions = new Div();
        actions.addClassName("actions");
        var drafts =
                all.stream().filter(it -> it.status() == SessionStatus.DRAFT).count();
        if (drafts > 1) {
            actions.add(button("session.series.publish", () -> publish(session, series, drafts)));
        }
        var open = planning.openFrom(session.id());
        if (open > 1) {
            actions.add(button("session.series.change", () -> change(session, series, open)));
        }
        if (session.isPublished()) {
            actions.add(button("session.series.pause", () -> pause(session)));
            actions.add(button("session.series.cancel", () -> cancel(session)));
        }
        var off = planning.calledOffFrom(session.id()).size();
        if (off > 0) {
            actions.add(button("session.series.resume", () -> resume(session, off)));
        }
        return actions;
    }

    private void publish(SessionDetails session, SeriesDetails series, long drafts) {
        Ask.before(
                text("session.series.publish.ask", drafts),
                text("session.publish.consequence." + session.visibility()),
                text("session.series.publish"),
                () -> {
                    planning.publish(series.id());
                    show(session);
                });
    }

    private void change(SessionDetails session, SeriesDetails series, int open) {
        new ChangeRhythmDialog(session, series, open, planning.peopleToTellFrom(session.id()), (slot, weeks) -> {
                    planning.changeRhythm(session.id(), slot, weeks);
                    show(session);
                })
                .open();
    }

    private void cancel(SessionDetails session) {
        new CancelSessionDialog(session, planning.peopleToTellFrom(session.id()), reason -> {
                    planning.cancelFrom(session.id(), reason);
                    show(session);
                })
                .open();
    }

    private void pause(SessionDetails session) {
        new PauseSeriesDialog(session, planning.peopleToTellFrom(session.id()), (until, reason) -> {
                    planning.pause(session.id(), until, reason);
                    show(session);
                })
                .open();
    }

    private void resume(SessionDetails session, int off) {
        Ask.before(
                text("session.series.resume.ask", off),
                text("session.series.resume.consequence"),
                text("session.series.resume"),
                () -> {
                    planning.resumeFrom(session.id());
                    show(session);
                });
    }

    private static void show(SessionDetails session) {
        UI.getCurrent().navigate(SessionRoutes.overview(session.id()));
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private static Button button(String key, Runnable click) {
        var button = new Button(text(key), event -> click.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
