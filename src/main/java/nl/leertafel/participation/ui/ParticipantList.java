package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PerspectiveMark;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** The people of a session: how many in each state, searched by name, narrowed to a state; the choice is in the address. */
class ParticipantList extends Composite<Div> {

    private final Attendance attendance;
    private final SessionDetails session;
    private final boolean changeable;
    private final ValueSignal<ParticipantFilter> chosen;
    private final RowText text;
    private final RowText.Line line;
    private final ResponsiveList<ParticipantRow> list;

    ParticipantList(
            Attendance attendance,
            SessionDetails session,
            Map<ParticipationStatus, Integer> tally,
            ParticipantFilter chosen,
            boolean changeable,
            RowText text) {
        this.attendance = attendance;
        this.session = session;
        this.changeable = changeable;
        this.chosen = new ValueSignal<>(chosen);
        this.text = text;
        this.line = text.line(session);
        this.list = people();
        getContent().add(states(tally), search(), list);
    }

    private Component states(Map<ParticipationStatus, Integer> tally) {
        int all = tally.entrySet().stream()
                .filter(it -> it.getKey() != ParticipationStatus.CANCELLED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        var states = new Div(state(null, getTranslation("participation.table.all"), all));
        Arrays.stream(ParticipationStatus.values())
                .filter(tally::containsKey)
                .forEach(it -> states.add(state(
                        it, getTranslation("participation.status." + it), Objects.requireNonNull(tally.get(it)))));
        states.addClassName("states");
        states.getElement().setAttribute("role", "group");
        states.getElement().setAttribute("aria-label", getTranslation("participation.table.state"));
        return states;
    }

    private Component state(@Nullable ParticipationStatus status, String word, int people) {
        var number = new Span(String.valueOf(people));
        number.addClassName("number");
        var button = new NativeButton();
        button.add(number, new Span(" " + word));
        button.addClickListener(click -> narrow(chosen.peek().withStatus(status)));
        button.getElement().bindAttribute("aria-pressed", chosen.map(it -> String.valueOf(it.status() == status)));
        return button;
    }

    private Component search() {
        var search = new TextField(getTranslation("participation.table.search"));
        search.setValue(chosen.peek().text());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> narrow(chosen.peek().withText(change.getValue())));
        var filters = new Div(search);
        filters.addClassName("filters");
        return filters;
    }

    private void narrow(ParticipantFilter filter) {
        chosen.set(filter);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, SessionRoutes.page(session.id(), AtTheTableView.PATH) + filter.query());
        list.refresh();
    }

    private ResponsiveList<ParticipantRow> people() {
        var people = new ResponsiveList<ParticipantRow>(
                        getTranslation("participation.table.people"),
                        this::page,
                        this::card,
                        new EmptyState(getTranslation("participation.table.empty")))
                .componentColumn(getTranslation("participation.table.name"), this::person)
                .componentColumn(getTranslation("participation.table.as"), this::side)
                .componentColumn(getTranslation("participation.table.state"), this::state);
        return changeable ? people.componentColumn(getTranslation("participation.table.action"), this::change) : people;
    }

    private List<ParticipantRow> page(Pageable page) {
        var filter = chosen.peek();
        return attendance.participants(session.id(), filter.text(), filter.status(), page);
    }

    private Component card(ParticipantRow row) {
        var card = person(row);
        if (row.organisationName() != null) {
            card.small(row.organisationName());
        }
        var facts = new Div(perspective(row), state(row));
        facts.addClassName("person-facts");
        if (changeable) {
            facts.add(change(row));
        }
        return card.below(facts);
    }

    private Row person(ParticipantRow row) {
        var person = new Row(row.name());
        var email = row.email();
        if (email != null) {
            person.small(email.value());
        }
        if (row.phone() != null) {
            person.small(row.phone());
        }
        return email == null && row.phone() == null
                ? person.small(getTranslation("participation.table.unreachable"))
                : person;
    }

    private Component side(ParticipantRow row) {
        var side = new Div(perspective(row));
        if (row.organisationName() != null) {
            var organisation = new Div(row.organisationName());
            organisation.addClassName("small");
            side.add(organisation);
        }
        return side;
    }

    private Component perspective(ParticipantRow row) {
        return PerspectiveMark.with(row.perspective(), getTranslation("network.perspective." + row.perspective()));
    }

    private Component state(ParticipantRow row) {
        var word = getTranslation(
                row.offerExpiresAt() == null ? "participation.status." + row.status() : "participation.row.offered");
        var state = new Div(row.status() == ParticipationStatus.ACCEPTED ? Tag.of(word) : Tag.quiet(word));
        text.about(row, line, getLocale()).forEach(sentence -> {
            var small = new Div(sentence);
            small.addClassName("small");
            state.add(small);
        });
        state.addClassName("row-state");
        return state;
    }

    private Button change(ParticipantRow row) {
        var button = new Button(
                getTranslation("participation.change.open"),
                click -> new ChangeStateDialog(attendance, session.id(), row).open());
        button.setAriaLabel(getTranslation("participation.change.openFor", row.name()));
        return button;
    }
}
