package nl.leertafel.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;

/** The day of something, as on a tear-off calendar: the number large, the month small. */
@Tag("time")
public class DateTile extends HtmlContainer {

    public DateTile(LocalDate day, SpokenTime spoken) {
        var number = new Element("b");
        number.setText(String.valueOf(day.getDayOfMonth()));
        getElement().setAttribute("datetime", day.toString());
        getElement().appendChild(number);
        addClassName("date");
        add(new Span(spoken.shortMonth(day, getLocale())));
    }
}
