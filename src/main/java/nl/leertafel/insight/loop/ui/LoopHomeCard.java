package nl.leertafel.insight.loop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.insight.loop.ClosingLoop;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;

/** Who wait to hear what became of what they brought in, soonest first, for coordinators. */
@org.springframework.stereotype.Component
@Order(47)
class LoopHomeCard implements HomeCard {

    private static final int MOST = 3;
    private static final int SOON_DAYS = 14;

    private final ClosingLoop loop;
    private final LoopWords words;
    private final ObjectProvider<CurrentNetwork> current;
    private final Permissions permissions;

    LoopHomeCard(ClosingLoop loop, LoopWords words, ObjectProvider<CurrentNetwork> current, Permissions permissions) {
        this.loop = loop;
        this.words = words;
        this.current = current;
        this.permissions = permissions;
    }

    @Override
    public int attention() {
        return coordinated().map(it -> loop.countAwaited(it, SOON_DAYS)).orElse(0);
    }

    @Override
    public Optional<Component> create() {
        var ui = UI.getCurrent();
        return coordinated()
                .map(network -> loop.awaited(network, Pageable.ofSize(MOST)))
                .filter(it -> !it.isEmpty())
                .map(it -> new Card(
                                ui.getTranslation("insight.loop.awaited"),
                                it.stream().map(words::row).toArray(Component[]::new))
                        .more(ui.getTranslation("insight.loop.all"), LoopView.ADDRESS));
    }

    private Optional<NetworkId> coordinated() {
        return current.getObject().id().filter(permissions::isCoordinator);
    }
}
