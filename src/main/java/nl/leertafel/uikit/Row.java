package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One thing in a card: what it is called, a few small words, and what stands before and behind it. */
public class Row extends Div {

    private final Div words = new Div();

    public Row(String title) {
        this(new Span(title));
    }

    /** A title that leads somewhere. */
    public Row(String title, String address) {
        this(new Anchor(address, title));
    }

    private Row(Component title) {
        title.addClassName("row-title");
        words.add(title);
        words.addClassName("row-words");
        addClassName("row");
        add(words);
    }

    /** A line of small words below the title. */
    public Row small(String text) {
        var small = new Div(text);
        small.addClassName("small");
        return below(small);
    }

    /** Anything below the words, such as a bar of seats. */
    public Row below(Component content) {
        words.add(content);
        return this;
    }

    /** What stands before the words, such as a date or a check box. */
    public Row before(Component content) {
        addComponentAsFirst(content);
        return this;
    }

    /** What stands behind the words, such as "5 / 12" or a button. */
    public Row after(Component content) {
        content.addClassName("row-end");
        add(content);
        return this;
    }
}
