package nl.leertafel.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.agenda.ui.QuestionCard;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.SessionFilter;
import nl.leertafel.session.SessionFilter.Period;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.DateTile;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** On a question's page: the sessions about it that one may see, what is coming first. */
@org.springframework.stereotype.Component
@Order(10)
class SessionsOnQuestionCard implements QuestionCard {

    private static final int MOST = 6;

    private final SessionAgenda agenda;
    private final Permissions permissions;
    private final SpokenTime time;

    SessionsOnQuestionCard(SessionAgenda agenda, Permissions permissions, SpokenTime time) {
        this.agenda = agenda;
        this.permissions = permissions;
        this.time = time;
    }

    @Override
    public Optional<Component> create(QuestionDetails question) {
        var ui = UI.getCurrent();
        var card = new Card(ui.getTranslation("session.onQuestion.title"));
        var sessions = upcomingFirst(question);
        if (sessions.isEmpty()) {
            card.add(new Paragraph(ui.getTranslation("session.onQuestion.none")));
        } else {
            sessions.forEach(session -> card.add(row(session)));
            card.more(ui.getTranslation("session.onQuestion.all"), SessionRoutes.about(question.id()));
        }
        if (permissions.isCoordinator(question.network())) {
            card.add(new Paragraph(
                    new Anchor(SessionRoutes.plan(question.id()), ui.getTranslation("session.onQuestion.plan"))));
        }
        return Optional.of(card);
    }

    private List<SessionSummary> upcomingFirst(QuestionDetails question) {
        var coming = some(question, Period.UPCOMING, MOST);
        return coming.size() == MOST
                ? coming
                : Stream.concat(coming.stream(), some(question, Period.PAST, MOST - coming.size()).stream())
                        .toList();
    }

    private List<SessionSummary> some(QuestionDetails question, Period period, int most) {
        return agenda.search(question.network(), SessionFilter.about(question.id(), period), PageRequest.of(0, most));
    }

    private Row row(SessionSummary session) {
        var ui = UI.getCurrent();
        var slot = session.slot();
        var row = new Row(session.title(), SessionRoutes.overview(session.id()))
                .before(new DateTile(slot.startsAt().toLocalDate(), time))
                .small(ui.getTranslation("session.kind." + session.kind()) + " · "
                        + time.range(slot.startsAt(), slot.endsAt(), ui.getLocale()));
        if (session.status() == SessionStatus.CANCELLED) {
            return row.below(Tag.attention(ui.getTranslation("session.status.CANCELLED")));
        }
        return session.status() == SessionStatus.DRAFT
                ? row.below(Tag.quiet(ui.getTranslation("session.status.DRAFT")))
                : row;
    }
}
