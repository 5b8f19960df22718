package nl.leertafel.invitation;

import java.time.Clock;
import java.util.List;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.MembershipEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses under which a person's own agenda can be followed. Everyone manages their own; an address is shown once,
 * when it is made.
 */
@Service
@Transactional
public class PersonFeeds {

    private static final int MOST = 10;

    private final StoredPersonFeeds feeds;
    private final Permissions permissions;
    private final BaseUrl baseUrl;
    private final MessageSource texts;
    private final Clock clock;

    PersonFeeds(StoredPersonFeeds feeds, Permissions permissions, BaseUrl baseUrl, MessageSource texts, Clock clock) {
        this.feeds = feeds;
        this.permissions = permissions;
        this.baseUrl = baseUrl;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those of the signed-in person that still work, oldest first. */
    @Transactional(readOnly = true)
    public List<PersonFeedSummary> mine() {
        return working(permissions.requireSignedIn()).stream()
                .map(PersonFeed::summary)
                .toList();
    }

    /** A new address for the signed-in person. */
    public Subscription make(PersonFeedForm form) {
        var me = permissions.requireSignedIn();
        if (working(me).size() >= MOST) {
            throw Refusal.because("invitation.feed.tooMany", MOST);
        }
        return issue(me, form);
    }

    /** Another address instead of this one, which stops working at once. */
    public Subscription replace(PersonFeedId id) {
        var me = permissions.requireSignedIn();
        var old = mine(id, me);
        feeds.save(old.revoke(clock.instant()));
        return issue(me, old.form());
    }

    /** This address stops working at once. */
    public void revoke(PersonFeedId id) {
        var feed = mine(id, permissions.requireSignedIn());
        feeds.save(feed.revoke(clock.instant()));
    }

    /** Who is in no network any more is followed nowhere. */
    @EventListener
    void on(MembershipEvent.Ended ended) {
        if (ended.wasTheLast()) {
            working(ended.person()).forEach(feed -> feeds.save(feed.revoke(clock.instant())));
        }
    }

    private Subscription issue(PersonId person, PersonFeedForm form) {
        var token = FeedToken.fresh();
        feeds.save(new PersonFeed(person, token, form, clock.instant()));
        var name = texts.getMessage("invitation.feed.name", null, LocaleContextHolder.getLocale());
        return Subscription.to(baseUrl.of("/feeds/person/" + token.value() + ".ics"), name);
    }

    private List<PersonFeed> working(PersonId person) {
        return feeds.findByPerson(person).stream()
                .filter(feed -> !feed.isRevoked())
                .toList();
    }

    private PersonFeed mine(PersonFeedId id, PersonId me) {
        return feeds.findById(id)
                .filter(feed -> feed.isOf(me) && !feed.isRevoked())
                .orElseThrow(() -> new NotFound("feed " + id.personFeedId()));
    }
}
