package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import nl.leertafel.access.Permissions;
import nl.leertafel.invitation.inbound.IncomingPost;
import nl.leertafel.invitation.inbound.PostKind;
import nl.leertafel.invitation.inbound.ProposedTimes;
import nl.leertafel.invitation.inbound.ShownPost;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.mail.inbox.InboundEntry;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.data.domain.Pageable;

/** What came in for the network and waits for a coordinator: answers, proposals of another time, and letters. */
@Route(value = PostView.ADDRESS, layout = WorkplaceFrame.class)
@Menu(title = "invitation.post.title", order = 75, icon = "letter")
@ForCoordinators
@PermitAll
class PostView extends Composite<Div> implements BeforeEnterObserver {

    static final String ADDRESS = "post";

    private static final Pageable SHOWN = Pageable.ofSize(100);

    private final transient IncomingPost post;
    private final transient ProposedTimes times;
    private final transient CurrentNetwork current;
    private final transient Permissions permissions;
    private final transient SpokenTime time;

    PostView(IncomingPost post, ProposedTimes times, CurrentNetwork current, Permissions permissions, SpokenTime time) {
        this.post = post;
        this.times = times;
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
        getContent().removeAll();
        getContent()
                .add(new PageHeader(getTranslation("invitation.post.title"), getTranslation("invitation.post.lead")));
        var waiting = post.shown(network, SHOWN);
        var proposed = times.of(network);
        var unreadable = post.unreadable(network, SHOWN);
        if (waiting.isEmpty() && proposed.isEmpty() && unreadable.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("invitation.post.empty")));
        }
        if (!proposed.isEmpty()) {
            getContent().add(new ProposedTimesCard(times, time, proposed, true, () -> show(network)));
        }
        addCard(
                "invitation.post.answers",
                waiting.stream()
                        .filter(it -> it.item().kind() != PostKind.LETTER)
                        .map(it -> new PostRow(it, time, answerSteps(network, it)))
                        .toList());
        addCard(
                "invitation.post.letters",
                waiting.stream()
                        .filter(it -> it.item().kind() == PostKind.LETTER)
                        .map(it -> new PostRow(it, time, letterSteps(network, it)))
                        .toList());
        addCard(
                "invitation.post.unreadable",
                unreadable.stream().map(it -> unreadable(network, it)).toList());
    }

    private void addCard(String titleKey, List<? extends Component> rows) {
        if (!rows.isEmpty()) {
            var card = new Card(getTranslation(titleKey));
            rows.forEach(card::add);
            getContent().add(card);
        }
    }

    private Div answerSteps(NetworkId network, ShownPost shown) {
        return switch (shown.item().kind()) {
            case STRANGER, DELEGATED ->
                steps(
                        step("invitation.post.step." + shown.item().kind(), () -> welcome(network, shown)),
                        putAway(network, shown, "invitation.post.no"));
            case DOUBTFUL ->
                steps(
                        step(
                                "invitation.post.step.DOUBTFUL",
                                () -> tryTo(
                                        network, () -> post.apply(shown.item().id()))),
                        putAway(network, shown, "invitation.post.no"));
            case UNKNOWN, LETTER -> steps(putAway(network, shown, "invitation.post.seen"));
        };
    }

    private Div letterSteps(NetworkId network, ShownPost shown) {
        return steps(putAway(network, shown, "invitation.post.read"));
    }

    private void welcome(NetworkId network, ShownPost shown) {
        new WelcomeDialog(shown, newcomer -> {
                    post.welcome(shown.item().id(), newcomer);
                    done(network);
                })
                .open();
    }

    private Component unreadable(NetworkId network, InboundEntry entry) {
        var title = entry.subject().isEmpty() ? getTranslation("invitation.post.noSubject") : entry.subject();
        return new Row(title)
                .small(Objects.requireNonNullElse(entry.sender(), ""))
                .small(time.moment(entry.receivedAt(), getLocale()))
                .small(getTranslation("invitation.post.trouble." + entry.status()))
                .below(steps(
                        step(
                                "invitation.post.tryAgain",
                                () -> tryTo(network, () -> post.tryAgain(network, entry.mail()))),
                        step("invitation.post.seen", () -> tryTo(network, () -> post.putAway(network, entry.mail())))));
    }

    private Button putAway(NetworkId network, ShownPost shown, String words) {
        return step(words, () -> tryTo(network, () -> post.putAway(shown.item().id())));
    }

    private Button step(String words, Runnable does) {
        return new Button(getTranslation(words), click -> does.run());
    }

    private static Div steps(Component... buttons) {
        var steps = new Div(buttons);
        steps.addClassName("actions");
        return steps;
    }

    private void tryTo(NetworkId network, Runnable step) {
        try {
            step.run();
            done(network);
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    private void done(NetworkId network) {
        Notification.show(getTranslation("invitation.post.done"));
        show(network);
    }
}
