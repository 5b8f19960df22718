package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import nl.leertafel.invitation.inbound.ProposedTimes;
import nl.leertafel.invitation.inbound.ProposedTimes.ProposedTime;
import nl.leertafel.invitation.inbound.ProposedTimes.Vote;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;

/** The other times that people propose from their calendars: how many, who, why, and what to do with it. */
class ProposedTimesCard extends Card {

    private final transient ProposedTimes times;
    private final transient SpokenTime time;
    private final transient Runnable after;

    /** @param named whether to say of which session they are */
    ProposedTimesCard(
            ProposedTimes times, SpokenTime time, List<ProposedTime> proposed, boolean named, Runnable after) {
        super(UI.getCurrentOrThrow().getTranslation("invitation.times.title"));
        this.times = times;
        this.time = time;
        this.after = after;
        proposed.forEach(it -> add(row(it, named)));
    }

    private Component row(ProposedTime proposed, boolean named) {
        var row = new Row(time.range(proposed.startsAt(), proposed.endsAt(), getLocale()));
        if (named) {
            row.small(getTranslation("invitation.post.about", proposed.title()));
        }
        row.small(getTranslation(
                "invitation.times.now",
                time.range(proposed.now().startsAt(), proposed.now().endsAt(), getLocale())));
        row.small(getTranslation("invitation.times.votes", proposed.by().size()));
        proposed.by().forEach(vote -> row.small(vote(vote)));
        return row.below(steps(proposed));
    }

    private String vote(Vote vote) {
        return vote.words().isEmpty()
                ? vote.name()
                : getTranslation("invitation.times.vote", vote.name(), vote.words());
    }

    private Component steps(ProposedTime proposed) {
        var take = new Button(getTranslation("invitation.times.take"), click -> ask(proposed));
        var stay = new Button(
                getTranslation("invitation.times.stay"),
                click -> tryTo(() -> times.decline(proposed.session(), proposed.startsAt(), proposed.endsAt())));
        var steps = new Div(take, stay);
        steps.addClassName("actions");
        return steps;
    }

    private void ask(ProposedTime proposed) {
        Ask.before(
                getTranslation("invitation.times.sure"),
                getTranslation(
                        "invitation.times.sureTells",
                        proposed.title(),
                        time.range(proposed.startsAt(), proposed.endsAt(), getLocale())),
                getTranslation("invitation.times.take"),
                () -> tryTo(() -> times.takeOver(proposed.session(), proposed.startsAt(), proposed.endsAt())));
    }

    private void tryTo(Runnable step) {
        try {
            step.run();
            Notification.show(getTranslation("invitation.post.done"));
            after.run();
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }
}
