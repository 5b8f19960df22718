package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.participation.CheckIn;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationId;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import org.springframework.data.domain.PageRequest;

/**
 * The names at the door, always in the same order, so that nothing moves under a finger. What another phone wrote down
 * appears in the line where it stands.
 */
class DoorList extends Composite<Div> {

    private static final int MORE = 50;

    private final CheckIn checkIn;
    private final SessionId session;
    private final boolean open;
    private final H2 count = new H2();
    private final Paragraph told = new Paragraph();
    private final TextField search = new TextField(getTranslation("participation.table.search"));
    private final NativeButton unwritten = new NativeButton(getTranslation("participation.door.unwritten"));
    private final UnorderedList names = new UnorderedList();
    private final Component empty = new EmptyState(getTranslation("participation.door.nobody"));
    private final Button more = new Button(getTranslation("uikit.list.more"), click -> showMore());
    private final Map<ParticipationId, DoorLine> lines = new HashMap<>();
    private final Optional<DoorLine> scanned;
    private boolean onlyUnwritten;
    private int shown = MORE;

    DoorList(CheckIn checkIn, SessionId session, boolean open, Optional<ParticipationId> scanned) {
        this.checkIn = checkIn;
        this.session = session;
        this.open = open;
        this.scanned = scanned.map(id -> line(checkIn.person(session, id)));
        this.scanned.ifPresent(line -> getContent().add(scanned(line)));
        getContent().add(told(), filters(), names(), empty, more);
        refresh();
    }

    /** How many are there, wherever the page shows it. */
    H2 count() {
        return count;
    }

    /** Says what happened to whoever cannot see it. */
    void tell(String sentence) {
        told.setText(sentence);
    }

    /** Does something at the door, and shows what came of it. */
    void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
        refresh();
    }

    /** Reads again what there is, and changes only the lines that are otherwise. */
    void refresh() {
        var numbers = checkIn.count(session);
        count.setText(getTranslation("participation.door.count", numbers.there(), numbers.expected()));
        scanned.ifPresent(line -> line.show(checkIn.person(session, line.id())));
        var rows = checkIn.people(session, search.getValue(), onlyUnwritten, PageRequest.of(0, shown + 1));
        more.setVisible(rows.size() > shown);
        empty.setVisible(rows.isEmpty());
        show(rows.stream().limit(shown).toList());
    }

    private void show(List<ParticipantRow> rows) {
        var gone = new HashSet<>(lines.keySet());
        rows.forEach(row -> gone.remove(row.id()));
        gone.forEach(id -> names.remove(lines.remove(id)));
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            var line = lines.computeIfAbsent(row.id(), id -> line(row));
            line.show(row);
            if (names.indexOf(line) != at) {
                names.addComponentAtIndex(at, line);
            }
        }
    }

    private Component scanned(DoorLine line) {
        var alone = new UnorderedList(line);
        alone.addClassName("door-names");
        return new Card(getTranslation("participation.door.scanned"), alone);
    }

    private Component told() {
        told.addClassName("small");
        told.getElement().setAttribute("role", "status");
        return told;
    }

    private Component filters() {
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> refresh());
        unwritten.addClickListener(click -> {
            onlyUnwritten = !onlyUnwritten;
            unwritten.getElement().setAttribute("aria-pressed", String.valueOf(onlyUnwritten));
            refresh();
        });
        unwritten.getElement().setAttribute("aria-pressed", "false");
        var states = new Div(unwritten);
        states.addClassName("states");
        var filters = new Div(search, states);
        filters.addClassName("door-filters");
        return filters;
    }

    private Component names() {
        names.addClassName("door-names");
        names.getElement().setAttribute("aria-label", getTranslation("participation.table.people"));
        return names;
    }

    private DoorLine line(ParticipantRow row) {
        return new DoorLine(row, open, this::tap, this::correct);
    }

    /** The first tap says that they are there; a second one asks what else. */
    private void tap(ParticipantRow row) {
        if (row.presence() != null) {
            correct(row);
            return;
        }
        attempt(() -> {
            checkIn.arrive(session, row.id());
            var group = checkIn.person(session, row.id()).groupName();
            tell(
                    group == null
                            ? getTranslation("participation.door.isHere", row.name())
                            : getTranslation("participation.door.isHere.group", row.name(), group));
        });
    }

    private void correct(ParticipantRow row) {
        new DoorDialog(checkIn, session, row, () -> {
                    refresh();
                    tell(getTranslation("participation.door.saved", row.name()));
                })
                .open();
    }

    private void showMore() {
        shown += MORE;
        refresh();
    }
}
