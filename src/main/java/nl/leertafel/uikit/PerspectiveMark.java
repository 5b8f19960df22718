package nl.leertafel.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The colour and the shape by which one knows a perspective everywhere. */
public class PerspectiveMark extends Span {

    /** Decorates: something beside it says the word. */
    public PerspectiveMark(Enum<?> perspective) {
        addClassNames("perspective", perspective.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The mark and its word. */
    public static Span with(Enum<?> perspective, String word) {
        var both = new Span(new PerspectiveMark(perspective), new Span(word));
        both.addClassName("with-mark");
        return both;
    }
}
