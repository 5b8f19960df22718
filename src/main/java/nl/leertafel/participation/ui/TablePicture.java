package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leertafel.participation.PlanText;
import nl.leertafel.participation.SeatLine;
import nl.leertafel.participation.TableView;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.LookingAgain;
import nl.leertafel.uikit.SeatPicture;
import nl.leertafel.uikit.SeatSign;

/** Who sits at the table and who misses: drawn, and told in the same numbers; stays right while one looks at it. */
class TablePicture extends Composite<Div> {

    private final PlanText text;
    private final SessionDetails session;
    private final Div picture = new Div();
    private final Paragraph room = new Paragraph();
    private TableView shown;

    TablePicture(PlanText text, SessionDetails session, Supplier<TableView> table) {
        this.text = text;
        this.session = session;
        this.shown = table.get();
        getContent().addClassName("table-picture");
        room.getElement().setAttribute("role", "status");
        getContent().add(picture, room);
        show();
        LookingAgain.whileOpen(this, () -> {
            var now = table.get();
            if (!now.equals(shown)) {
                shown = now;
                show();
            }
        });
    }

    /** What this picture is called: who sits there, or who had a seat. */
    static String title(PlanText text, SessionDetails session) {
        return UI.getCurrent()
                .getTranslation(
                        text.hasStarted(session) ? "participation.public.hadASeat" : "participation.public.table");
    }

    private void show() {
        picture.removeAll();
        text.missing(session, shown, getLocale()).forEach(it -> picture.add(missing(it)));
        var drawn = shown.picture();
        var lines = text.lines(shown, getLocale());
        if (drawn.seats().isEmpty()) {
            picture.add(table(lines));
        } else {
            picture.add(drawing(drawn), list(lines));
        }
        room.setText(text.hasStarted(session) ? "" : room());
        room.setVisible(!text.hasStarted(session));
    }

    private static Component missing(String sentence) {
        var missing = new Paragraph(sentence);
        missing.addClassName("missing");
        return missing;
    }

    private Component drawing(SeatPicture picture) {
        var seats = picture.seats().stream()
                .map(seat -> SeatSign.path(seat.mark(), seat.x(), seat.y()))
                .collect(Collectors.joining());
        var drawing = new Html("""
                <div><svg class='seats' aria-hidden='true' viewBox='0 0 %d %d'>
                <ellipse class='seats-table' cx='%d' cy='%d' rx='%d' ry='%d'/>%s</svg></div>
                """.formatted(
                        picture.width(),
                        picture.height(),
                        picture.width() / 2,
                        picture.height() / 2,
                        picture.tableWidth(),
                        picture.tableHeight(),
                        seats));
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", text.picture(shown, getLocale()));
        return drawing;
    }

    private static Component list(List<SeatLine> lines) {
        var list = new UnorderedList(lines.stream()
                .map(it -> {
                    var line = new ListItem(new SeatSign(it.mark()), new Span(it.words()));
                    line.addClassName("with-mark");
                    return line;
                })
                .toArray(ListItem[]::new));
        list.addClassName("seat-lines");
        return list;
    }

    private Component table(List<SeatLine> lines) {
        var table = new NativeTable();
        table.addClassName("seat-table");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(getTranslation("participation.seats.who"));
        head.addHeaderCell().setText(getTranslation("participation.seats.number"));
        lines.forEach(it -> {
            var row = table.getBody().addRow();
            row.addDataCell().setText(it.label());
            row.addDataCell().setText(String.valueOf(it.seats()));
        });
        return table;
    }

    private String room() {
        var words = new StringBuilder();
        if (shown.taken() == 0) {
            words.append(getTranslation("participation.public.nobody")).append(' ');
        }
        words.append(getTranslation(
                shown.isAllOffered() ? "participation.public.allOffered" : "participation.public.free", shown.free()));
        if (shown.keptSeats() > 0) {
            words.append(' ').append(getTranslation("participation.seats.keptOfFree", shown.keptSeats()));
        }
        if (shown.waiting() > 0) {
            words.append(' ').append(getTranslation("participation.public.waiting", shown.waiting()));
        }
        return words.toString();
    }
}
