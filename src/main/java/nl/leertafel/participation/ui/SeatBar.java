package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.leertafel.participation.PlanText;
import nl.leertafel.participation.TableView;
import nl.leertafel.uikit.SeatSign;

/** The seats of a table in a row, small: who sits there by shape and colour, who is wanted, and what is free. */
class SeatBar extends Composite<Div> {

    /** More than this no one counts at a glance. */
    private static final int MOST_SEATS = 20;

    SeatBar(PlanText text, TableView table) {
        getContent().addClassName("bar");
        getContent().getElement().setAttribute("role", "img");
        getContent().getElement().setAttribute("aria-label", text.picture(table, getLocale()));
        var marks = table.marks();
        if (marks.size() <= MOST_SEATS) {
            marks.forEach(it -> getContent().add(new SeatSign(it)));
        }
    }
}
