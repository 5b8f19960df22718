package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import nl.leertafel.participation.Attendance;
import nl.leertafel.participation.ParticipantRow;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionPlan;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.data.domain.Pageable;

/** The list at the door, on paper, for where there is no network: who comes, a box to tick, and room for who walks in. */
@Route("bijeenkomst/:" + SessionRoutes.PARAMETER + "/" + AttendanceListView.PATH)
@PermitAll
class AttendanceListView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "lijst";

    private static final int LINES_FOR_WALK_INS = 8;
    private static final Pageable ALL = Pageable.ofSize(SessionPlan.MAX_CAPACITY);

    private final Attendance attendance;
    private final SpokenTime time;
    private String title = "";

    AttendanceListView(Attendance attendance, SpokenTime time) {
        this.attendance = attendance;
        this.time = time;
        getContent().addClassName("paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = attendance.session(SessionRoutes.session(event));
        title = getTranslation("participation.list.title", session.title());
        getContent().removeAll();
        getContent().add(steps(session), header(session), list(session));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Component steps(SessionDetails session) {
        var print = new Button(
                getTranslation("participation.list.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Anchor(
                SessionRoutes.page(session.id(), AtTheTableView.PATH), getTranslation("participation.list.back"));
        var steps = new Div(print, back);
        steps.addClassName("tools");
        return steps;
    }

    private Component header(SessionDetails session) {
        var slot = session.slot();
        var when = time.range(slot.startsAt(), slot.endsAt(), getLocale());
        var place = session.place().line();
        return new PageHeader(session.title(), place.isEmpty() ? when : when + " · " + place);
    }

    private Component list(SessionDetails session) {
        var people = attendance.participants(session.id(), "", ParticipationStatus.ACCEPTED, ALL);
        var table = new NativeTable();
        table.addClassName("door-list");
        table.setCaptionText(getTranslation("participation.list.people", people.size()));
        head(table.getHead().addRow());
        people.forEach(it -> line(table.getBody().addRow(), it));
        for (int i = 0; i < LINES_FOR_WALK_INS; i++) {
            cells(table.getBody().addRow(), List.of("", "", "", "", ""));
        }
        var after = new Paragraph(getTranslation("participation.list.after"));
        after.addClassName("small");
        return new Div(table, after);
    }

    private void head(NativeTableRow row) {
        for (var key : List.of(
                "participation.list.here",
                "participation.table.name",
                "participation.table.as",
                "participation.list.party",
                "participation.list.group",
                "participation.add.phone")) {
            row.addHeaderCell().setText(getTranslation(key));
        }
    }

    private void line(NativeTableRow row, ParticipantRow person) {
        cells(
                row,
                List.of(
                        person.name(),
                        getTranslation("network.perspective." + person.perspective()),
                        person.people() + person.helpers() == 1
                                ? ""
                                : getTranslation("participation.door.party", person.people(), person.helpers()),
                        Objects.requireNonNullElse(person.groupName(), ""),
                        Objects.requireNonNullElse(person.phone(), "")));
    }

    private static void cells(NativeTableRow row, List<String> words) {
        var box = new Div();
        box.addClassName("tick");
        row.addDataCell().add(box);
        words.forEach(it -> row.addDataCell().setText(it));
    }
}
