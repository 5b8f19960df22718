package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.leertafel.reflection.BreakGlass;
import nl.leertafel.uikit.AdministrationCard;
import nl.leertafel.uikit.Card;
import org.springframework.core.annotation.Order;

/** For administrators: reading what was not shared, when somebody may be in danger. */
@org.springframework.stereotype.Component
@Order(90)
class GlassCard implements AdministrationCard {

    private final BreakGlass glass;

    GlassCard(BreakGlass glass) {
        this.glass = glass;
    }

    @Override
    public Optional<Component> create() {
        var ui = UI.getCurrent();
        return Optional.of(new Card(
                ui.getTranslation("reflection.glass.card"),
                new Paragraph(ui.getTranslation("reflection.glass.explanation")),
                new Button(ui.getTranslation("reflection.glass.open"), click -> new GlassDialog(glass).open())));
    }
}
