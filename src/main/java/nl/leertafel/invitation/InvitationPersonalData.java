package nl.leertafel.invitation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept about what a person was told and follows; who is erased is told nothing, and followed nowhere. */
@Component
class InvitationPersonalData implements PersonalData {

    private final Invitations invitations;
    private final SeriesInvitations series;
    private final StoredPersonFeeds feeds;
    private final KeptFeeds kept;
    private final Clock clock;
    private final TransactionTemplate transaction;

    InvitationPersonalData(
            Invitations invitations,
            SeriesInvitations series,
            StoredPersonFeeds feeds,
            KeptFeeds kept,
            Clock clock,
            TransactionTemplate transaction) {
        this.invitations = invitations;
        this.series = series;
        this.feeds = feeds;
        this.kept = kept;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public List<String> tables() {
        return List.of("invitation", "series_invitation", "person_feed");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "invitation",
                invitations.findByPerson(person).stream()
                        .map(InvitationPersonalData::fields)
                        .toList(),
                "series_invitation",
                series.findByPerson(person).stream()
                        .map(InvitationPersonalData::fields)
                        .toList(),
                "person_feed",
                feeds.findByPerson(person).stream()
                        .map(InvitationPersonalData::fields)
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        transaction.executeWithoutResult(status -> {
            invitations.forgetContact(person);
            invitations.deleteByPerson(person);
            series.deleteByPerson(person);
            feeds.findByPerson(person).forEach(feed -> {
                feeds.save(feed.erase(clock.instant()));
                kept.forget(feed.id());
            });
        });
    }

    private static Map<String, Object> fields(Invitation invitation) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("session", invitation.session().sessionId());
        put(fields, "email", invitation.address());
        put(fields, "title", invitation.told().title());
        put(fields, "told", invitation.told().status());
        put(fields, "toldAt", invitation.toldAt());
        fields.put("onCalendar", invitation.told().onCalendar());
        return fields;
    }

    private static Map<String, Object> fields(SeriesInvitation invitation) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("series", invitation.series().seriesId());
        fields.put("onCalendar", invitation.isOnCalendar());
        return fields;
    }

    private static Map<String, Object> fields(PersonFeed feed) {
        var summary = feed.summary();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("label", summary.label());
        fields.put("withoutInvitations", summary.withoutInvitations());
        fields.put("createdAt", summary.createdAt());
        put(fields, "lastUsedAt", summary.lastUsedAt());
        put(fields, "revokedAt", feed.revokedAt());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
