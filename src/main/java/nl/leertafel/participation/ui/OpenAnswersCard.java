package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.leertafel.participation.AnswerText;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.MySession;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.Standing;
import nl.leertafel.session.ui.SessionRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.core.annotation.Order;

/** The offered seats and the invitations one has not answered yet, with the buttons to do so. */
@org.springframework.stereotype.Component
@Order(10)
class OpenAnswersCard implements HomeCard {

    private static final int MOST = 20;

    private final Answers answers;
    private final AnswerText words;
    private final SpokenTime time;

    OpenAnswersCard(Answers answers, AnswerText words, SpokenTime time) {
        this.answers = answers;
        this.words = words;
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
        return answers.upcoming(EnumSet.of(ParticipationStatus.INVITED, ParticipationStatus.WAITING), MOST).stream()
                .filter(it -> it.status() == ParticipationStatus.INVITED || it.isOffered())
                .sorted(Comparator.comparing(MySession::isOffered).reversed())
                .toList();
    }

    private Component row(MySession mine) {
        var session = mine.session();
        var row = SessionRow.of(session, time, SessionRoutes.overview(session.id()));
        if (mine.isOffered()) {
            var ui = UI.getCurrent();
            row.below(Tag.attention(ui.getTranslation("participation.standing.OFFERED")))
                    .small(words.until(mine.participation(), ui.getLocale()));
        }
        var standing = mine.isOffered() ? Standing.OFFERED : Standing.FREE;
        return row.below(new AnswerButtons(answers, words, session.id(), session.title(), mine.status(), standing));
    }
}
