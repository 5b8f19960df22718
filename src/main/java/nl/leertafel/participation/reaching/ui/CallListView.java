package nl.leertafel.participation.reaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.reaching.PersonToReach;
import nl.leertafel.participation.reaching.Reaching;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;

/** Whom to call about a session, what to tell them, and a box to tick when that is done. */
@Route("bijeenkomst/:" + SessionRoutes.PARAMETER + "/" + ReachingRoutes.CALLS)
@PermitAll
class CallListView extends PaperView {

    private final Reaching reaching;
    private final SpokenTime time;

    CallListView(Attendance attendance, Reaching reaching, SpokenTime time) {
        super(attendance, "participation.reaching.calls.title");
        this.reaching = reaching;
        this.time = time;
    }

    @Override
    void fill(Main paper, SessionDetails session) {
        var slot = session.slot();
        var place = session.place().line();
        var when = time.range(slot.startsAt(), slot.endsAt(), getLocale());
        paper.add(new PageHeader(
                getTranslation("participation.reaching.calls.title", session.title()),
                place.isEmpty() ? when : when + " · " + place));
        var people = reaching.toCall(session.id());
        paper.add(
                people.isEmpty()
                        ? new EmptyState(getTranslation("participation.reaching.calls.nobody"))
                        : list(people));
    }

    @Override
    Component other(SessionDetails session) {
        int letters = reaching.toWrite(session.id()).size();
        return new Anchor(
                SessionRoutes.page(session.id(), ReachingRoutes.LETTERS),
                getTranslation("participation.reaching.letters.open", letters));
    }

    private Component list(List<PersonToReach> people) {
        var table = new NativeTable();
        table.addClassName("door-list");
        table.setCaptionText(getTranslation("participation.reaching.calls.people", people.size()));
        var head = table.getHead().addRow();
        List.of(
                        "participation.reaching.called",
                        "participation.table.name",
                        "participation.add.phone",
                        "participation.reaching.tell")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        people.forEach(it -> line(table.getBody().addRow(), it));
        return table;
    }

    private void line(NativeTableRow row, PersonToReach person) {
        var box = new Div();
        box.addClassName("tick");
        row.addDataCell().add(box);
        row.addDataCell()
                .setText(
                        person.isForAnother()
                                ? getTranslation("participation.reaching.about", person.name(), person.about())
                                : person.name());
        row.addDataCell().setText(Objects.requireNonNullElse(person.phone(), ""));
        row.addDataCell().setText(toTell(person));
    }

    private String toTell(PersonToReach person) {
        var offer = person.offeredUntil();
        var sentence = offer == null
                ? getTranslation(
                        "participation.reaching.tell." + person.status(),
                        Objects.requireNonNullElse(person.placeInLine(), 0))
                : getTranslation("participation.reaching.offered", time.moment(offer, getLocale()));
        return person.together() == 1
                ? sentence
                : sentence + " " + getTranslation("participation.reaching.together", person.together());
    }
}
