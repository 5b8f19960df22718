package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.leertafel.invitation.CalendarFlaw;
import nl.leertafel.invitation.CalendarFlaws;
import nl.leertafel.uikit.AdministrationCard;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;

/** Tells an administrator which calendar messages we could not make well, and what a developer has to know of them. */
@org.springframework.stereotype.Component
@Order(20)
class FlawsCard implements AdministrationCard {

    private final CalendarFlaws flaws;
    private final SpokenTime time;

    FlawsCard(CalendarFlaws flaws, SpokenTime time) {
        this.flaws = flaws;
        this.time = time;
    }

    @Override
    public Optional<Component> create() {
        return Optional.of(flaws.newest()).filter(found -> !found.isEmpty()).map(this::card);
    }

    private Component card(List<CalendarFlaw> found) {
        var ui = UI.getCurrent();
        var card = new Card(ui.getTranslation("invitation.flaw.title"));
        card.add(new Paragraph(ui.getTranslation("invitation.flaw.help")));
        found.forEach(flaw -> card.add(row(ui, flaw)));
        return card;
    }

    private Row row(UI ui, CalendarFlaw flaw) {
        return new Row(flaw.title())
                .small(ui.getTranslation(
                        "invitation.flaw.people",
                        flaw.network(),
                        flaw.people(),
                        time.moment(flaw.since(), ui.getLocale())))
                .small(ui.getTranslation("invitation.flaw.why", flaw.why()));
    }
}
