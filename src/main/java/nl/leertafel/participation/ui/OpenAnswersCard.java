package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.MySession;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;

/** The invitations one has not answered yet, with the buttons to do so. */
@org.springframework.stereotype.Component
@Order(10)
class OpenAnswersCard implements HomeCard {

    private static final int MOST = 20;

    private final Answers answers;
    private final SpokenTime time;

    OpenAnswersCard(Answers answers, SpokenTime time) {
        this.answers = answers;
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
                : Optional.of(new Card(UI.getCurrent().getTranslation("participation.home.open"), rows));
    }

    private List<MySession> open() {
        return answers.upcoming(EnumSet.of(ParticipationStatus.INVITED), MOST);
    }

    private Component row(MySession mine) {
        var session = mine.session();
        return SessionRow.of(session, time, SessionRoutes.overview(session.id()))
                .below(new AnswerButtons(answers, session.id(), session.title(), mine.status()));
    }
}
