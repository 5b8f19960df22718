package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.SpokenTime;

/** A month as it hangs on the wall; on a phone, the days on which something goes on. */
class MonthTable extends Composite<Div> {

    private static final int FIT_IN_A_DAY = 3;

    private final transient ListAddress address;
    private final transient MonthDays days;
    private final transient SpokenTime time;

    MonthTable(ListAddress address, YearMonth month, List<SessionSummary> sessions, SpokenTime time) {
        this.address = address;
        this.days = MonthDays.of(month, sessions);
        this.time = time;
        getContent().add(top());
        if (sessions.size() == SessionAgenda.MOST_IN_A_MONTH) {
            getContent().add(notice("session.month.tooMuch"));
        }
        if (sessions.isEmpty()) {
            getContent().add(notice("session.month.empty"));
        }
        getContent().add(table());
    }

    private Component top() {
        var title = new H2(name(days.month()));
        title.setId("month");
        var top = new Div(title, steps());
        top.addClassName("month-top");
        return top;
    }

    private Component steps() {
        var before = days.month().minusMonths(1);
        var after = days.month().plusMonths(1);
        var steps = new Nav(
                step("session.month.before", before),
                new Anchor(address.in(YearMonth.from(time.today())).path(), getTranslation("session.month.today")),
                step("session.month.after", after));
        steps.setAriaLabel(getTranslation("session.month.steps"));
        steps.addClassName("month-steps");
        return steps;
    }

    private Anchor step(String key, YearMonth month) {
        var words = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
        return new Anchor(address.in(month).path(), getTranslation(key, words));
    }

    private Paragraph notice(String key) {
        var notice = new Paragraph(getTranslation(key));
        notice.addClassName("hint");
        return notice;
    }

    private NativeTable table() {
        var table = new NativeTable();
        table.addClassName("month");
        table.getElement().setAttribute("aria-labelledby", "month");
        weekdays(table.getHead().addRow());
        days.weeks().forEach(week -> week(table.getBody().addRow(), week));
        return table;
    }

    private void weekdays(NativeTableRow row) {
        for (var day : DayOfWeek.values()) {
            var header = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
            header.getElement().setAttribute("scope", "col");
            header.getElement().setAttribute("abbr", day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
            row.add(header);
        }
    }

    private void week(NativeTableRow row, List<LocalDate> week) {
        week.forEach(day -> row.add(days.holds(day) ? day(day) : outside()));
    }

    private static NativeTableCell outside() {
        var cell = new NativeTableCell();
        cell.addClassName("outside");
        return cell;
    }

    private NativeTableCell day(LocalDate day) {
        var cell = new NativeTableCell(number(day));
        if (day.equals(time.today())) {
            cell.addClassName("today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        var sessions = days.on(day);
        if (sessions.isEmpty()) {
            cell.addClassName("free");
        } else {
            cell.add(list(day, sessions));
        }
        return cell;
    }

    /** A number in the table, the whole day in the list on a phone. */
    private Component number(LocalDate day) {
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("month-number");
        var whole = new Span(time.day(day, getLocale()));
        whole.addClassName("month-day");
        return new Div(number, whole);
    }

    private Component list(LocalDate day, List<SessionSummary> sessions) {
        var list = new UnorderedList();
        sessions.stream()
                .limit(FIT_IN_A_DAY)
                .map(session -> new ListItem(link(day, session)))
                .forEach(list::add);
        if (sessions.size() > FIT_IN_A_DAY) {
            var more = new Anchor(
                    address.on(day).path(), getTranslation("session.month.more", sessions.size() - FIT_IN_A_DAY));
            more.setAriaLabel(getTranslation(
                    "session.month.more.label", sessions.size() - FIT_IN_A_DAY, time.day(day, getLocale())));
            more.addClassName("month-more");
            list.add(new ListItem(more));
        }
        return list;
    }

    private Anchor link(LocalDate day, SessionSummary session) {
        var link = new Anchor(SessionRoutes.overview(session.id()));
        var startsAt = session.slot().startsAt();
        if (day.equals(startsAt.toLocalDate())) {
            var clock = new Span(time.time(startsAt.toLocalTime(), getLocale()));
            clock.addClassName("time");
            link.add(clock, new Span(" "));
        }
        var title = new Span(session.title());
        title.addClassName("month-title");
        link.add(title);
        if (session.status() == SessionStatus.CANCELLED || session.status() == SessionStatus.DRAFT) {
            link.addClassName(session.status() == SessionStatus.CANCELLED ? "cancelled" : "draft");
            var status = new Span(" (" + getTranslation("session.status." + session.status()) + ")");
            status.addClassName("month-status");
            link.add(status);
        }
        return link;
    }

    private String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(month);
    }
}
