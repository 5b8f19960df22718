package nl.leertafel.action.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import nl.leertafel.action.ActionOwner;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** Chooses somebody by the beginning of a word in their name; who was at the table stands first. */
class OwnerField extends ComboBox<ActionOwner> {

    /** Finds people by what was typed. */
    @FunctionalInterface
    interface Search {
        List<ActionOwner> find(String typed, Pageable page);
    }

    OwnerField(String label, Search search) {
        super(label);
        setId("owner");
        setItemLabelGenerator(ActionOwner::name);
        setRenderer(new ComponentRenderer<>(this::line));
        setItemsPageable((page, typed) -> search.find(typed, page));
        setClearButtonVisible(true);
    }

    @Nullable
    PersonId chosen() {
        var owner = getValue();
        return owner == null ? null : owner.person();
    }

    private Div line(ActionOwner owner) {
        var line = new Div(owner.name());
        if (owner.atTable()) {
            var hint = new Div(getTranslation("action.owner.atTable"));
            hint.addClassName("small");
            line.add(hint);
        }
        return line;
    }
}
