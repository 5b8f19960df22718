package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leertafel.invitation.inbound.ShownPost;
import nl.leertafel.invitation.inbound.StrayPost;
import nl.leertafel.invitation.inbound.WaitingPost;
import nl.leertafel.mail.inbox.InboundEntry;
import nl.leertafel.uikit.AdministrationCard;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;

/** Shows an administrator the newest of what came in and belongs to no network. */
@org.springframework.stereotype.Component
@Order(30)
class StrayPostCard implements AdministrationCard {

    private static final Pageable NEWEST = Pageable.ofSize(10);

    private final StrayPost post;
    private final SpokenTime time;

    StrayPostCard(StrayPost post, SpokenTime time) {
        this.post = post;
        this.time = time;
    }

    @Override
    public Optional<Component> create() {
        var waiting = post.waiting(NEWEST);
        var unreadable = post.unreadable(NEWEST);
        return waiting.isEmpty() && unreadable.isEmpty() ? Optional.empty() : Optional.of(card(waiting, unreadable));
    }

    private Component card(List<WaitingPost> waiting, List<InboundEntry> unreadable) {
        var card = new Card(text("invitation.stray.title"), new Paragraph(text("invitation.stray.help")));
        waiting.forEach(it -> card.add(row(it)));
        unreadable.forEach(it -> card.add(row(it)));
        return card;
    }

    private Row row(WaitingPost item) {
        var row = new PostRow(new ShownPost(item, "", ""), time, new Div());
        row.below(putAway(row, () -> post.putAway(item.id())));
        return row;
    }

    private Row row(InboundEntry entry) {
        var row = new Row(entry.subject().isEmpty() ? text("invitation.post.noSubject") : entry.subject());
        row.small(Objects.requireNonNullElse(entry.sender(), ""))
                .small(time.moment(entry.receivedAt(), UI.getCurrent().getLocale()))
                .small(text("invitation.post.trouble." + entry.status()))
                .below(putAway(row, () -> post.putAway(entry.mail())));
        return row;
    }

    private static Div putAway(Row row, Runnable deed) {
        var steps = new Div(new Button(text("invitation.post.seen"), click -> {
            deed.run();
            row.removeFromParent();
        }));
        steps.addClassName("actions");
        return steps;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
