package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leertafel.reflection.GlassBroken;
import nl.leertafel.reflection.ReadBy;
import nl.leertafel.uikit.SpokenTime;

/** For a writer: who read it, and who did so without its being shared with them. */
class ReadByList extends Composite<Div> {

    private final SpokenTime time;

    ReadByList(List<ReadBy> readBy, List<GlassBroken> openings, SpokenTime time) {
        this.time = time;
        getContent().add(readBy(readBy));
        if (!openings.isEmpty()) {
            getContent().add(openings(openings));
        }
    }

    private Details readBy(List<ReadBy> readBy) {
        var list = new UnorderedList();
        readBy.forEach(it -> list.add(new ListItem(it.name() + ", " + time.moment(it.readAt(), getLocale()))));
        return new Details(
                getTranslation("reflection.readBy.title", readBy.size()),
                readBy.isEmpty() ? new Paragraph(getTranslation("reflection.readBy.nobody")) : list);
    }

    private Div openings(List<GlassBroken> openings) {
        var list = new UnorderedList();
        openings.forEach(it -> list.add(new ListItem(getTranslation(
                "reflection.glass.line", it.by(), time.moment(it.openedAt(), getLocale()), it.reason()))));
        var title = new Paragraph(getTranslation("reflection.glass.title"));
        title.addClassName("missing");
        return new Div(title, list);
    }
}
