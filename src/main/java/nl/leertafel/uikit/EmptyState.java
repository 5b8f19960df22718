package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A list without rows: tells what will stand here and how it gets there. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String sentence) {
        var drawing = new Glyph("mark");
        drawing.addClassName("mark");
        getContent().addClassName("empty");
        getContent().add(drawing, new Paragraph(sentence));
    }

    public EmptyState(String sentence, Component action) {
        this(sentence);
        getContent().add(action);
    }
}
