package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import nl.leertafel.reflection.Reflecting;
import nl.leertafel.reflection.UnwrittenReflection;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.DateTile;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.core.annotation.Order;

/** The sessions one was at lately and has not written about, and what one began to write. */
@org.springframework.stereotype.Component
@Order(30)
class UnwrittenCard implements HomeCard {

    private static final int MOST = 10;

    private final Reflecting reflecting;
    private final SpokenTime time;

    UnwrittenCard(Reflecting reflecting, SpokenTime time) {
        this.reflecting = reflecting;
        this.time = time;
    }

    @Override
    public int attention() {
        return open().size();
    }

    @Override
    public Optional<Component> create() {
        var rows = open().stream().map(this::row).toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(UI.getCurrent().getTranslation("reflection.home.title"), rows));
    }

    private List<UnwrittenReflection> open() {
        return reflecting.unwritten(MOST);
    }

    private Component row(UnwrittenReflection open) {
        var session = open.session();
        var ui = UI.getCurrent();
        var row = new Row(session.title(), SessionRoutes.page(session.id(), ReflectionsView.PATH))
                .before(new DateTile(session.slot().startsAt().toLocalDate(), time))
                .small(ui.getTranslation("session.kind." + session.kind()));
        return open.drafted() ? row.below(Tag.quiet(ui.getTranslation("reflection.home.draft"))) : row;
    }
}
