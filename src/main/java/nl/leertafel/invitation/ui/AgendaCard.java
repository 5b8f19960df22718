package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import nl.leertafel.invitation.PersonFeedSummary;
import nl.leertafel.invitation.PersonFeeds;
import nl.leertafel.invitation.Subscription;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;

/** One's own sessions in one's own calendar: the addresses one has, a new one, and an end to one. */
class AgendaCard extends Composite<Card> {

    private static final int LONG_ENOUGH_TO_READ = 4_000;

    private final PersonFeeds feeds;
    private final SpokenTime time;
    private final Div addresses = new Div();

    AgendaCard(PersonFeeds feeds, SpokenTime time) {
        this.feeds = feeds;
        this.time = time;
        getContent()
                .add(
                        new Paragraph(getTranslation("invitation.profile.sentence")),
                        addresses,
                        new Button(
                                getTranslation("invitation.profile.add"),
                                click -> new NewFeedDialog(feeds, this::showFresh).open()),
                        new Paragraph(getTranslation("invitation.profile.overview")));
        show();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("invitation.profile.title"));
    }

    private void show() {
        addresses.removeAll();
        var mine = feeds.mine();
        if (mine.isEmpty()) {
            addresses.add(new Paragraph(getTranslation("invitation.profile.none")));
        }
        mine.stream().map(this::row).forEach(addresses::add);
    }

    private Row row(PersonFeedSummary feed) {
        var row = new Row(feed.label())
                .small(getTranslation("invitation.profile.made", time.moment(feed.createdAt(), getLocale())))
                .small(used(feed));
        if (feed.withoutInvitations()) {
            row.small(getTranslation("invitation.profile.without"));
        }
        return row.below(actions(feed));
    }

    private String used(PersonFeedSummary feed) {
        return feed.lastUsedAt() == null
                ? getTranslation("invitation.profile.unused")
                : getTranslation("invitation.profile.used", time.lately(feed.lastUsedAt(), getLocale()));
    }

    private Component actions(PersonFeedSummary feed) {
        var replace = new Button(getTranslation("invitation.profile.replace"), click -> askToReplace(feed));
        replace.setAriaLabel(getTranslation("invitation.profile.replace.of", feed.label()));
        var stop = new Button(getTranslation("invitation.profile.stop"), click -> askToStop(feed));
        stop.setAriaLabel(getTranslation("invitation.profile.stop.of", feed.label()));
        var actions = new Div(replace, stop);
        actions.addClassName("actions");
        return actions;
    }

    private void askToReplace(PersonFeedSummary feed) {
        Ask.before(
                getTranslation("invitation.profile.replace.ask", feed.label()),
                getTranslation("invitation.profile.replace.consequence"),
                getTranslation("invitation.profile.replace.yes"),
                () -> replace(feed));
    }

    private void replace(PersonFeedSummary feed) {
        try {
            showFresh(feeds.replace(feed.id()));
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
    }

    private void askToStop(PersonFeedSummary feed) {
        Ask.before(
                getTranslation("invitation.profile.stop.ask", feed.label()),
                getTranslation("invitation.profile.stop.consequence"),
                getTranslation("invitation.profile.stop.yes"),
                () -> stop(feed));
    }

    private void stop(PersonFeedSummary feed) {
        feeds.revoke(feed.id());
        show();
        Notification.show(
                getTranslation("invitation.profile.stopped"), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER);
    }

    private void showFresh(Subscription fresh) {
        show();
        new FreshFeedDialog(fresh).open();
    }
}
