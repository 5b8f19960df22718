package nl.leertafel.uikit;

import com.vaadin.flow.component.html.Span;

/** A word in a coloured shape: a kind or a state; never colour alone. */
public class Tag extends Span {

    private Tag(String text, String tone) {
        super(text);
        addClassNames("tag", tone);
    }

    /** What kind of thing this is, or that all is well. */
    public static Tag of(String text) {
        return new Tag(text, "plain");
    }

    /** Asks something of the reader: use it for nothing else. */
    public static Tag attention(String text) {
        return new Tag(text, "warm");
    }

    /** Of less weight: a draft, something that is over. */
    public static Tag quiet(String text) {
        return new Tag(text, "quiet");
    }
}
