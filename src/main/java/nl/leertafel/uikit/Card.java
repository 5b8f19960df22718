package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Something that lies on the table to be read: a title, and what belongs under it. */
public class Card extends Section implements HasAriaLabel {

    private final Div top = new Div();

    public Card(String title, Component... content) {
        top.add(new H2(title));
        top.addClassName("card-top");
        addClassName("card");
        setAriaLabel(title);
        add(top);
        add(content);
    }

    /** What one can do with all of it, such as a menu. */
    public Card tool(Component tool) {
        top.add(tool);
        return this;
    }

    /** Where the rest is to be found, such as "alle 9". */
    public Card more(String text, String address) {
        top.add(new Anchor(address, text));
        return this;
    }
}
