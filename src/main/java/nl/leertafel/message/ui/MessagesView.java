package nl.leertafel.message.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.message.MessageForm;
import nl.leertafel.message.Messaging;
import nl.leertafel.message.SentMessage;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.ui.SessionFrame;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** Writing to the people of a session, and what was written to them before. */
@Route(value = MessagesTab.PATH, layout = SessionFrame.class)
@PermitAll
@ForCoordinators
class MessagesView extends Composite<Div> implements BeforeEnterObserver {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final Messaging messaging;
    private final SpokenTime time;
    private @Nullable SessionId session;

    MessagesView(Messaging messaging, SpokenTime time) {
        this.messaging = messaging;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = SessionRoutes.session(event);
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(writing(), before());
    }

    private Component writing() {
        return new Card(
                getTranslation("message.form.title"),
                new MessageFields(audience -> messaging.reach(session(), audience), this::send));
    }

    private Component before() {
        return new Card(
                getTranslation("message.sent.title"),
                new ResponsiveList<>(
                                getTranslation("message.sent.title"),
                                page -> messaging.sent(session(), page),
                                this::card,
                                new EmptyState(getTranslation("message.sent.empty")))
                        .componentColumn(getTranslation("message.sent.subject"), it -> reading(it.subject(), it))
                        .column(getTranslation("message.sent.to"), this::audience)
                        .column(getTranslation("message.sent.when"), this::when));
    }

    private Component card(SentMessage message) {
        return new Row(message.subject())
                .small(audience(message))
                .small(when(message))
                .below(reading(getTranslation("message.sent.read"), message));
    }

    private static Component reading(String summary, SentMessage message) {
        var body = new Div();
        body.getElement().setProperty("innerHTML", Markdown.html(message.body()));
        return new NativeDetails(summary, body);
    }

    private String audience(SentMessage message) {
        var states = MessageForm.AUDIENCES.stream()
                .filter(message.audience()::contains)
                .map(it -> getTranslation("message.audience." + it))
                .collect(Collectors.joining(", "));
        return getTranslation("message.sent.people", message.people(), states);
    }

    private String when(SentMessage message) {
        return getTranslation("message.sent.by", time.moment(message.sentAt(), getLocale()), message.sender());
    }

    private void send(MessageForm form) {
        messaging.send(session(), form);
        Notification.show(getTranslation("message.form.sent"), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
        show();
    }

    private SessionId session() {
        return requireNonNull(session);
    }
}
