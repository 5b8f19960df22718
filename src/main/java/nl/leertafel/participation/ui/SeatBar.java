package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leertafel.participation.TableView;
import nl.leertafel.uikit.PerspectiveMark;

/** The seats of a table in a row, small: who sits there by colour and shape, and what is free. */
class SeatBar extends Composite<Div> {

    /** More than this no one counts at a glance. */
    private static final int MOST_SEATS = 20;

    SeatBar(TableView table) {
        getContent().addClassName("bar");
        getContent().getElement().setAttribute("role", "img");
        getContent()
                .getElement()
                .setAttribute(
                        "aria-label", getTranslation("participation.public.picture", table.taken(), table.free()));
        if (table.taken() + table.free() <= MOST_SEATS) {
            table.seated().forEach((perspective, people) -> {
                for (int i = 0; i < people; i++) {
                    getContent().add(new PerspectiveMark(perspective));
                }
            });
            for (int i = 0; i < table.free(); i++) {
                getContent().add(free());
            }
        }
    }

    private static Component free() {
        var mark = new Span();
        mark.addClassNames("perspective", "free");
        return mark;
    }
}
