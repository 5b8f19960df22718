package nl.leertafel.admin.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import nl.leertafel.access.Permissions;
import nl.leertafel.admin.UndeliveredMail;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.Delivery;
import nl.leertafel.mail.Delivery.FailureReason;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.AddressDialog;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.data.domain.Pageable;

/** Which mails of the network did not arrive, why, and what to do about it. */
@Route(value = UndeliveredMailView.ADDRESS, layout = WorkplaceFrame.class)
@Menu(title = "admin.undelivered.title", order = 80, icon = "mail")
@ForCoordinators
@PermitAll
class UndeliveredMailView extends Composite<Div> implements BeforeEnterObserver {

    static final String ADDRESS = "niet-bezorgd";

    private static final int SHOWN = 100;

    private final transient UndeliveredMail undelivered;
    private final transient CurrentNetwork current;
    private final transient Permissions permissions;
    private final transient SpokenTime time;

    UndeliveredMailView(UndeliveredMail undelivered, CurrentNetwork current, Permissions permissions, SpokenTime time) {
        this.undelivered = undelivered;
        this.current = current;
        this.permissions = permissions;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        current.id()
                .filter(permissions::isCoordinator)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(NetworkId network) {
        var mails = undelivered.newest(network, Pageable.ofSize(SHOWN));
        getContent().removeAll();
        getContent().add(header(network));
        if (mails.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("admin.undelivered.empty")));
        }
        mails.stream()
                .collect(groupingBy(
                        it -> Objects.requireNonNullElse(it.reason(), FailureReason.TOO_LATE),
                        () -> new EnumMap<>(FailureReason.class),
                        toList()))
                .forEach((reason, group) -> getContent().add(card(network, reason, group)));
    }

    private PageHeader header(NetworkId network) {
        var count = undelivered.count(network);
        return new PageHeader(
                getTranslation("admin.undelivered.title"), getTranslation("admin.undelivered.lead", count, SHOWN));
    }

    private Component card(NetworkId network, FailureReason reason, List<Delivery> mails) {
        var because = getTranslation("mail.failureReason." + reason);
        var card = new Card(getTranslation("admin.undelivered.group", mails.size(), because));
        card.add(new Paragraph(getTranslation("admin.undelivered.advice." + reason)));
        mails.forEach(mail -> card.add(row(network, mail)));
        return card;
    }

    private Component row(NetworkId network, Delivery mail) {
        return new Row(mail.subject())
                .small(mail.recipient())
                .small(time.moment(mail.createdAt(), getLocale()))
                .below(actions(network, mail));
    }

    private Component actions(NetworkId network, Delivery mail) {
        var correct = new Button(
                getTranslation("admin.undelivered.correct"),
                click -> new AddressDialog(
                                mail.recipient(),
                                getTranslation("admin.undelivered.correctAndSend"),
                                getTranslation("admin.undelivered.emailHelp"),
                                address -> {
                                    undelivered.correct(network, mail.message(), address);
                                    done(network);
                                })
                        .open());
        var again = new Button(getTranslation("admin.undelivered.again"), click -> sendAgain(network, mail));
        var actions = new Div(correct, again);
        actions.addClassName("actions");
        return actions;
    }

    private void sendAgain(NetworkId network, Delivery mail) {
        try {
            undelivered.sendAgain(network, mail.message());
            done(network);
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    private void done(NetworkId network) {
        Notification.show(getTranslation("admin.undelivered.sent"));
        show(network);
    }
}
