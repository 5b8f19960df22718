package nl.leertafel.session.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.session.programme.ItemDetails;
import nl.leertafel.session.programme.MeetingState;
import nl.leertafel.session.programme.Programme;
import nl.leertafel.session.programme.ProgrammeItemId;
import nl.leertafel.session.programme.ProgrammePlanning;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;

/** The parts of a programme in order, moved by dragging or with buttons. */
class ProgrammeList extends Composite<Div> {

    private final SessionDetails session;
    private final Programme programme;
    private final ProgrammePlanning planning;
    private final Facilitation facilitation;
    private final Consumer<Runnable> attempt;
    private final Map<ProgrammeItemId, String> begins = new HashMap<>();

    ProgrammeList(
            SessionDetails session,
            Programme programme,
            ProgrammePlanning planning,
            Facilitation facilitation,
            SpokenTime time,
            Consumer<Runnable> attempt) {
        this.session = session;
        this.programme = programme;
        this.planning = planning;
        this.facilitation = facilitation;
        this.attempt = attempt;
        LocalDateTime begin = session.slot().startsAt();
        for (var item : programme.items()) {
            begins.put(item.id(), time.time(begin.toLocalTime(), getLocale()));
            begin = begin.plusMinutes(item.minutes());
        }
        getContent().add(list());
    }

    /** Until a session is closed or called off its programme can change. */
    static boolean isChangeable(Programme programme) {
        return programme.state() != MeetingState.CLOSED && programme.state() != MeetingState.CANCELLED;
    }

    private Component list() {
        var list = new ResponsiveList<ItemDetails>(
                        getTranslation("session.programme.tab"),
                        page -> page.getPageNumber() == 0 ? programme.items() : List.of(),
                        this::card,
                        new EmptyState(getTranslation("session.programme.empty")))
                .componentColumn(getTranslation("session.programme.title"), this::words)
                .column(getTranslation("session.programme.begins"), this::when)
                .column(getTranslation("session.programme.leader"), it -> Objects.requireNonNullElse(it.leader(), ""))
                .stepsColumn(getTranslation("session.programme.order"), this::steps);
        if (isChangeable(programme)) {
            list.movable((item, beside, below) -> {
                int from = programme.items().indexOf(item);
                int to = programme.items().indexOf(beside);
                move(item, to + (below ? 1 : 0) - (from < to ? 1 : 0));
            });
        }
        return list;
    }

    private Component card(ItemDetails item) {
        var below = new Div(when(item) + (item.leader() == null ? "" : " · " + item.leader()));
        below.addClassName("small");
        var card = new Div(words(item), below, steps(item));
        card.addClassName("programme-card");
        return card;
    }

    private String when(ItemDetails item) {
        return getTranslation("session.programme.when", begins.get(item.id()), item.minutes());
    }

    private Component words(ItemDetails item) {
        var title = new Span(item.title());
        title.addClassName("row-title");
        var words = new Div(title);
        words.addClassName("programme-words");
        if (programme.now().filter(item::equals).isPresent()) {
            words.add(Tag.attention(getTranslation("session.meeting.now")));
        }
        if (item.isDone()) {
            words.add(Tag.of(getTranslation("session.programme.done")));
        }
        if (item.carriedFrom() != null) {
            words.add(Tag.quiet(getTranslation("session.programme.carried")));
        }
        if (item.form() != null) {
            words.add(new Script(item.form()));
        }
        return words;
    }

    private Component steps(ItemDetails item) {
        var steps = new Div();
        steps.addClassName("programme-steps");
        if (!isChangeable(programme)) {
            return steps;
        }
        int at = programme.items().indexOf(item);
        var up = arrow("↑", "session.programme.up", item, () -> move(item, at - 1));
        up.setEnabled(at > 0);
        var down = arrow("↓", "session.programme.down", item, () -> move(item, at + 1));
        down.setEnabled(at < programme.items().size() - 1);
        steps.add(up, down, more(item));
        return steps;
    }

    private void move(ItemDetails item, int place) {
        attempt.accept(() -> planning.move(session.id(), item.id(), place));
    }

    private Button arrow(String sign, String key, ItemDetails item, Runnable step) {
        var button = new Button(sign, click -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, item.title()));
        return button;
    }

    private Component more(ItemDetails item) {
        var menu = new MenuBar();
        var more = menu.addItem("⋯");
        more.setAriaLabel(getTranslation("session.programme.more", item.title()));
        var choices = more.getSubMenu();
        choices.addItem(getTranslation("session.programme.edit"), click -> edit(item));
        if (programme.isInProgress()) {
            if (programme.now().filter(item::equals).isEmpty()) {
                choice(menu, "session.programme.turnTo", () -> facilitation.turnTo(session.id(), item.id()));
            }
            if (item.isDone()) {
                choice(menu, "session.programme.unfinish", () -> facilitation.unfinish(session.id(), item.id()));
            } else {
                choice(menu, "session.programme.finish", () -> facilitation.finish(session.id(), item.id()));
            }
        }
        choice(menu, "session.programme.remove", () -> planning.remove(session.id(), item.id()));
        return menu;
    }

    private void choice(MenuBar menu, String key, Runnable step) {
        menu.getItems().getFirst().getSubMenu().addItem(getTranslation(key), click -> attempt.accept(step));
    }

    private void edit(ItemDetails item) {
        ItemDialog.edit(item.plan(), plan -> {
                    planning.edit(session.id(), item.id(), item.version(), plan);
                    attempt.accept(() -> {});
                })
                .open();
    }
}
