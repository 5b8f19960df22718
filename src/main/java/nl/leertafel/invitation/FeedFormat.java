package nl.leertafel.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes sessions for everyone: a calendar to subscribe to (RFC 7986), one to open, and JSON for other websites. */
@Component
class FeedFormat {

    private static final Duration ASK_AGAIN = Duration.ofHours(4);

    private final SessionText text;
    private final BaseUrl baseUrl;
    private final JsonMapper json;

    FeedFormat(SessionText text, BaseUrl baseUrl, JsonMapper json) {
        this.text = text;
        this.baseUrl = baseUrl;
        this.json = json;
    }

    /** Without a METHOD: then every DTSTAMP is a moment of change, and the bytes stay the same until there is one. */
    byte[] calendar(NetworkDetails network, List<SessionDetails> sessions) {
        var calendar = CalendarFormat.calendar();
        var name = CalendarText.line(network.name());
        var source = baseUrl.of("/feeds/network/" + network.slug() + ".ics");
        calendar.add(new Name(new ParameterList(), name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", "Europe/Amsterdam"));
        calendar.add(new XProperty("X-APPLE-CALENDAR-COLOR", network.colour()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        calendar.add(new Source(new ParameterList(List.of(Value.URI)), source));
        lastChange(sessions).ifPresent(changed -> calendar.add(new LastModified(changed)));
        fill(calendar, network, sessions);
        return CalendarFormat.write(calendar);
    }

    byte[] file(NetworkDetails network, SessionDetails session) {
        var calendar = CalendarFormat.calendar();
        calendar.add(ImmutableMethod.PUBLISH);
        fill(calendar, network, List.of(session));
        return CalendarFormat.write(calendar);
    }

    byte[] json(NetworkDetails network, List<SessionDetails> sessions) {
        var items = sessions.stream().map(it -> item(network, it)).toList();
        return json.writeValueAsBytes(new JsonAgenda(
                network.name(),
                baseUrl.of("/n/" + network.slug()),
                network.language().code(),
                items));
    }

    private static Optional<Instant> lastChange(List<SessionDetails> sessions) {
        return sessions.stream().map(SessionDetails::changedAt).max(Comparator.naturalOrder());
    }

    private void fill(Calendar calendar, NetworkDetails network, List<SessionDetails> sessions) {
        // an empty calendar needs a component too (RFC 5545 section 3.6)
        Stream.concat(
                        Stream.of(TimeSlot.AMSTERDAM),
                        sessions.stream().map(it -> it.slot().zoneId()))
                .distinct()
                .forEach(zone -> CalendarZone.describe(zone).ifPresent(calendar::add));
        sessions.forEach(session -> calendar.add(event(network, session)));
    }

    private VEvent event(NetworkDetails network, SessionDetails session) {
        var occasion = text.occasion(network, session, false, network.language());
        var event = CalendarFormat.event(
                session.id().sessionId().toString(),
                session.version(),
                session.changedAt(),
                session.changedAt(),
                occasion);
        event.add(CalendarFormat.organizer(new Mailbox(network.name(), network.mailbox())));
        event.add(isOff(session) ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private Item item(NetworkDetails network, SessionDetails session) {
        return new Item(
                session.id().sessionId(),
                session.title(),
                session.kind().name(),
                session.slot().startsAt(),
                session.slot().endsAt(),
                session.slot().zoneId().getId(),
                session.place().name(),
                session.place().address(),
                session.place().accessibility(),
                session.onlineLink() != null,
                session.costs(),
                isOff(session),
                text.page(network, session).toString());
    }

    private static boolean isOff(SessionDetails session) {
        return session.status() == SessionStatus.CANCELLED;
    }

    private record JsonAgenda(String network, String page, String language, List<Item> sessions) {}

    /** One session; starts and ends are local times in the zone. */
    private record Item(
            UUID id,
            String title,
            String kind,
            LocalDateTime starts,
            LocalDateTime ends,
            String zone,
            @Nullable String place,
            @Nullable String address,
            @Nullable String accessibility,
            boolean online,
            @Nullable String costs,
            boolean cancelled,
            String page) {}
}
