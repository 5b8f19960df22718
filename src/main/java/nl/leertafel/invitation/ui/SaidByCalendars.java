package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import nl.leertafel.invitation.inbound.HeardAnswers;
import nl.leertafel.invitation.inbound.HeardAnswers.HeardAnswer;
import nl.leertafel.invitation.inbound.ProposedTimes;
import nl.leertafel.invitation.inbound.ReplyReason;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.data.domain.Pageable;

/** What people's calendars said about one session: the answers, and the other times they propose. */
@org.springframework.stereotype.Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SaidByCalendars extends Div {

    private static final Pageable SHOWN = Pageable.ofSize(20);

    private final transient HeardAnswers answers;
    private final transient ProposedTimes times;
    private final transient SpokenTime time;

    SaidByCalendars(HeardAnswers answers, ProposedTimes times, SpokenTime time) {
        this.answers = answers;
        this.times = times;
        this.time = time;
        addClassNames("stack", "heard");
    }

    /** Says it, and runs {@code after} once a time was taken over or not. */
    void show(SessionId session, Runnable after) {
        removeAll();
        var proposed = times.of(session);
        if (!proposed.isEmpty()) {
            add(new ProposedTimesCard(times, time, proposed, false, after));
        }
        var said = answers.of(session, SHOWN);
        if (!said.isEmpty()) {
            var card = new Card(getTranslation("invitation.heard.title"));
            said.forEach(it -> card.add(row(it)));
            add(card);
        }
    }

    private String title(HeardAnswer heard) {
        return heard.reason() == ReplyReason.STRANGER
                ? getTranslation("invitation.heard.stranger", heard.name())
                : getTranslation(
                        "invitation.heard.row", heard.name(), getTranslation("invitation.answer." + heard.answer()));
    }

    private Component row(HeardAnswer heard) {
        var row = new Row(title(heard)).small(time.moment(heard.at(), getLocale()));
        if (!heard.words().isEmpty()) {
            row.small(getTranslation("invitation.heard.words", heard.words()));
        }
        if (!heard.counted()) {
            row.small(getTranslation("invitation.heard.reason." + heard.reason()));
        }
        return heard.unverified() ? row.below(Tag.attention(getTranslation("invitation.heard.unverified"))) : row;
    }
}
