package nl.leertafel.session.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.programme.Facilitation;
import nl.leertafel.session.programme.ItemDetails;
import nl.leertafel.session.programme.MeetingState;
import nl.leertafel.session.programme.Programme;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;

/** The one next step for who leads the table: begin, go on, and how much time there is. */
@org.springframework.stereotype.Component
class MeetingCard {

    private final Facilitation facilitation;
    private final MinutesLeft minutesLeft;
    private final Clock clock;

    MeetingCard(Facilitation facilitation, MinutesLeft minutesLeft, Clock clock) {
        this.facilitation = facilitation;
        this.minutesLeft = minutesLeft;
        this.clock = clock;
    }

    Optional<Component> create(SessionDetails session, Programme programme, Consumer<Runnable> attempt) {
        if (programme.state() == MeetingState.OPEN && facilitation.mayBegin(session)) {
            return Optional.of(begin(session, attempt));
        }
        return programme.isInProgress() ? Optional.of(lead(session, programme, attempt)) : Optional.empty();
    }

    private Component begin(SessionDetails session, Consumer<Runnable> attempt) {
        var begin = primary("session.meeting.begin", () -> attempt.accept(() -> facilitation.begin(session.id())));
        var steps = new Div(begin, screen(session));
        steps.addClassName("actions");
        return new Card(
                text("session.meeting.begin.title"), new Paragraph(text("session.meeting.begin.explanation")), steps);
    }

    private Component lead(SessionDetails session, Programme programme, Consumer<Runnable> attempt) {
        var card = new Card(text("session.meeting.now"));
        programme.now().ifPresentOrElse(it -> card.add(now(programme, it)), () -> card.add(nothing(programme)));
        var steps = new Div();
        steps.addClassName("actions");
        var next = programme.next();
        if (programme.now().isPresent() || next.isPresent()) {
            var words = next.map(it -> text("session.meeting.next", it.title()))
                    .orElseGet(() -> text("session.meeting.last"));
            var seen = programme.current();
            var go = new Button(words, click -> attempt.accept(() -> facilitation.goOn(session.id(), seen)));
            go.addThemeVariants(ButtonVariant.PRIMARY);
            go.addClassName("long-words");
            steps.add(go);
        }
        steps.add(screen(session));
        card.add(steps);
        return card;
    }

    private Component now(Programme programme, ItemDetails item) {
        var title = new H3(item.title());
        var left = new Paragraph();
        programme.minutesLeft(clock.instant()).ifPresent(it -> {
            left.setText(minutesLeft.words(it, UI.getCurrent().getLocale()));
            left.addClassName(it < 0 ? "late" : "small");
        });
        var now = new Div(title, left);
        if (item.form() != null) {
            now.add(new Script(item.form()));
        }
        return now;
    }

    private static Component nothing(Programme programme) {
        return new Paragraph(
                text(programme.undone().isEmpty() ? "session.meeting.allDone" : "session.meeting.between"));
    }

    private static Component screen(SessionDetails session) {
        var link = new Anchor(SessionRoutes.page(session.id(), PresenterView.PATH), text("session.presenter.open"));
        link.setTarget(AnchorTarget.BLANK);
        link.addClassNames("button", "quiet");
        return link;
    }

    private static Button primary(String key, Runnable step) {
        var button = new Button(text(key), click -> step.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
