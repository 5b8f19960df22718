package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leertafel.participation.TableView;
import nl.leertafel.uikit.PerspectiveMark;
import nl.leertafel.uikit.SeatPicture;

/** Who sits at the table: drawn, and told in the same numbers. */
class TablePicture extends Composite<Div> {

    private static final String ROUND = "M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0Z";
    private static final Map<String, String> SHAPES = Map.of(
            "client_organisation", "M-5-14H5V-5H14V5H5V14H-5V5H-14V-5H-5Z",
            "student", "M0-14 14 12H-14Z",
            "professional", "M-12-12h24v24h-24Z",
            "official", "M0-16 15 0 0 16-15 0Z",
            "researcher", "M-15-7h30v14h-30Z");

    TablePicture(TableView table) {
        getContent().addClassName("table-picture");
        var picture = table.picture();
        if (!picture.seats().isEmpty()) {
            getContent().add(drawing(picture, table));
        }
        getContent().add(seated(table), room(table));
    }

    private Component drawing(SeatPicture picture, TableView table) {
        var seats = picture.seats().stream()
                .map(seat -> "<path class='seat %s %s' transform='translate(%d %d)' d='%s'/>"
                        .formatted(
                                seat.shape(),
                                seat.state(),
                                seat.x(),
                                seat.y(),
                                SHAPES.getOrDefault(seat.shape(), ROUND)))
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
        drawing.getElement()
                .setAttribute(
                        "aria-label", getTranslation("participation.public.picture", table.taken(), table.free()));
        return drawing;
    }

    private Component seated(TableView table) {
        var words = new Div();
        words.addClassName("seated");
        table.seated()
                .forEach((perspective, people) -> words.add(PerspectiveMark.with(
                        perspective, getTranslation("participation.public.seated." + perspective, people))));
        if (table.seated().isEmpty()) {
            words.setText(getTranslation("participation.public.nobody"));
        }
        return words;
    }

    private Component room(TableView table) {
        var free = getTranslation("participation.public.free", table.free());
        var room = new Paragraph(
                table.waiting() == 0
                        ? free
                        : free + " " + getTranslation("participation.public.waiting", table.waiting()));
        room.addClassName("small");
        return room;
    }
}
