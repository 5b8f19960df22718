package nl.leertafel.uikit;

import com.vaadin.flow.component.icon.SvgIcon;

/** A small line drawing from {@code frontend/icons.svg}; it decorates, the word beside it tells. */
public class Glyph extends SvgIcon {

    public Glyph(String name) {
        super("icons.svg", name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
