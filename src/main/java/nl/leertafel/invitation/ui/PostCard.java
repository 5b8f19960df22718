package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.invitation.inbound.IncomingPost;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;

/** Tells a coordinator on the start page that something came in. */
@org.springframework.stereotype.Component
@Order(32)
class PostCard implements HomeCard {

    private final IncomingPost post;
    private final CurrentNetwork current;
    private final Permissions permissions;

    PostCard(IncomingPost post, CurrentNetwork current, Permissions permissions) {
        this.post = post;
        this.current = current;
        this.permissions = permissions;
    }

    @Override
    public Optional<Component> create() {
        return current.id()
                .filter(permissions::isCoordinator)
                .map(post::count)
                .filter(count -> count > 0)
                .map(PostCard::card);
    }

    private static Component card(long count) {
        var ui = UI.getCurrentOrThrow();
        return new Card(
                ui.getTranslation("invitation.post.title"),
                new Row(ui.getTranslation("invitation.post.card", count), PostView.ADDRESS)
                        .small(ui.getTranslation("invitation.post.cardHelp")));
    }
}
