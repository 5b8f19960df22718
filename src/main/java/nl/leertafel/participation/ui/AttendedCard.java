package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.leertafel.participation.AttendanceFigures;
import nl.leertafel.participation.Presences;
import nl.leertafel.uikit.Card;

/** Who was there, for coordinators: drawn by perspective, with the numbers behind it, and by organisation. */
final class AttendedCard {

    private static final List<String> COLUMNS = List.of(
            "participation.attended.came",
            "participation.attended.walkIns",
            "participation.attended.apologies",
            "participation.attended.noShow");

    private static final String UNWRITTEN = "participation.attended.unwritten";

    private AttendedCard() {}

    /** Empty as long as nobody wrote anything down. */
    static Optional<Component> of(AttendanceFigures figures) {
        return figures.isWritten() ? Optional.of(card(figures)) : Optional.empty();
    }

    static Card card(AttendanceFigures figures) {
        var total = figures.total();
        var sentence = new Paragraph(
                text("participation.attended.sentence", total.came(), total.all(), total.walkIns(), figures.helpers()));
        var numbers = new Div(perspectives(figures), organisations(figures));
        numbers.addClassName("attended-numbers");
        return new Card(
                text("participation.attended.title"),
                sentence,
                new AttendedBars(figures),
                new NativeDetails(text("participation.attended.numbers"), numbers));
    }

    private static Component perspectives(AttendanceFigures figures) {
        var table = table("participation.attended.perspectives", figures);
        figures.perspectives()
                .forEach((perspective, people) ->
                        row(table.getBody().addRow(), text("network.perspective." + perspective), people, figures));
        row(table.getFoot().addRow(), text("participation.attended.total"), figures.total(), figures);
        return scrolling(table);
    }

    private static Component organisations(AttendanceFigures figures) {
        var table = table("participation.attended.organisations", figures);
        figures.organisations()
                .forEach((name, people) -> row(
                        table.getBody().addRow(),
                        name.isEmpty() ? text("participation.attended.none") : name,
                        people,
                        figures));
        return scrolling(table);
    }

    private static NativeTable table(String caption, AttendanceFigures figures) {
        var table = new NativeTable();
        table.addClassName("numbers");
        table.setCaptionText(text(caption));
        var head = table.getHead().addRow();
        head.addHeaderCell();
        COLUMNS.forEach(key -> head.addHeaderCell().setText(text(key)));
        if (isUnfinished(figures)) {
            head.addHeaderCell().setText(text(UNWRITTEN));
        }
        return table;
    }

    private static void row(NativeTableRow row, String name, Presences people, AttendanceFigures figures) {
        row.addHeaderCell().setText(name);
        List.of(people.came(), people.walkIns(), people.apologies(), people.noShow())
                .forEach(number -> row.addDataCell().setText(String.valueOf(number)));
        if (isUnfinished(figures)) {
            row.addDataCell().setText(String.valueOf(people.unwritten()));
        }
    }

    private static boolean isUnfinished(AttendanceFigures figures) {
        return figures.total().unwritten() > 0;
    }

    private static Component scrolling(NativeTable table) {
        var scrolling = new Div(table);
        scrolling.addClassName("scrolling");
        scrolling.getElement().setAttribute("tabindex", "0");
        scrolling.getElement().setAttribute("role", "region");
        scrolling.getElement().setAttribute("aria-label", table.getCaptionText());
        return scrolling;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
