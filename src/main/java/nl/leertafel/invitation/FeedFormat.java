package nl.leertafel.invitation;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Color;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.Language;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.participation.CalendarMoment;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.TimeSlot;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes calendars to subscribe to (RFC 7986), one to open, and JSON for other websites. None of them names anyone who
 * takes part.
 */
@Component
class FeedFormat {

    private static final Duration ASK_AGAIN = Duration.ofHours(4);
    private static final Duration BEFORE_A_MOMENT = Duration.ofMinutes(30);
    private static final String OUR_COLOUR = "#0b5f63";

    private final SessionText text;
    private final MessageSource texts;
    private final BaseUrl baseUrl;
    private final JsonMapper json;

    FeedFormat(SessionText text, MessageSource texts, BaseUrl baseUrl, JsonMapper json) {
        this.text = text;
        this.texts = texts;
        this.baseUrl = baseUrl;
        this.json = json;
    }

    /**
     * A session in the agenda of one person.
     *
     * @param status what this person answered
     * @param uid the invitation's, so that a program that has both sees one and the same
     * @param changedAt when the session or the answer last changed
     */
    record PersonEntry(
            NetworkDetails network,
            SessionDetails session,
            ParticipationStatus status,
            UUID uid,
            int sequence,
            Instant changedAt) {}

    /** Without a METHOD: then every DTSTAMP is a moment of change, and the bytes stay the same until there is one. */
    byte[] calendar(NetworkDetails network, List<SessionDetails> sessions) {
        var events = sessions.stream().map(it -> event(network, it)).toList();
        var changes = sessions.stream().map(SessionDetails::changedAt);
        var calendar = subscription(network.name(), network.colour(), changes);
        var source = baseUrl.of(AgendaFeeds.path(network));
        calendar.add(new Source(new ParameterList(List.of(Value.URI)), source));
        fill(calendar, sessions.stream().map(it -> it.slot().zoneId()), events);
        return CalendarFormat.write(calendar);
    }

    /** Without its own address in it: that is a secret, and calendars are exported and passed on. */
    byte[] calendar(Language language, List<PersonEntry> entries, List<CalendarMoment> moments) {
        var events = Stream.concat(
                        entries.stream().map(it -> event(it, language)),
                        moments.stream().map(it -> event(it, language)))
                .toList();
        var name = texts.getMessage("invitation.feed.name", null, language.locale());
        var changes = Stream.concat(
                entries.stream().map(PersonEntry::changedAt), moments.stream().map(CalendarMoment::changedAt));
        var calendar = subscription(name, OUR_COLOUR, changes);
        var zones = Stream.concat(
                entries.stream().map(it -> it.session().slot().zoneId()),
                moments.stream().map(CalendarMoment::zone));
        fill(calendar, zones, events);
        return CalendarFormat.write(calendar);
    }

    byte[] file(NetworkDetails network, SessionDetails session) {
        var calendar = CalendarFormat.calendar();
        calendar.add(ImmutableMethod.PUBLISH);
        fill(calendar, Stream.of(session.slot().zoneId()), List.of(event(network, session)));
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

    private static Calendar subscription(String name, String colour, Stream<Instant> changes) {
        var calendar = CalendarFormat.calendar();
        var line = CalendarText.line(name);
        calendar.add(new Name(new ParameterList(), line));
        calendar.add(new XProperty("X-WR-CALNAME", line));
        calendar.add(new XProperty("X-WR-TIMEZONE", TimeSlot.AMSTERDAM.getId()));
        calendar.add(new Color(new ParameterList(), NamedColour.nearest(colour).word()));
        calendar.add(new XProperty("X-APPLE-CALENDAR-COLOR", colour));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASK_AGAIN));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        changes.max(Comparator.naturalOrder()).ifPresent(changed -> calendar.add(new LastModified(changed)));
        return calendar;
    }

    private static void fill(Calendar calendar, Stream<ZoneId> zones, List<VEvent> events) {
        // an empty calendar needs a component too (RFC 5545 section 3.6)
        Stream.concat(Stream.of(TimeSlot.AMSTERDAM), zones)
                .distinct()
                .forEach(zone -> CalendarZone.describe(zone).ifPresent(calendar::add));
        events.forEach(calendar::add);
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

    private VEvent event(PersonEntry entry, Language language) {
        var session = entry.session();
        var isWelcome = Wanted.answer(entry.status()) != null;
        var occasion = text.occasion(entry.network(), session, isWelcome, language)
                .beginningWith(texts.getMessage("invitation.feed.answer." + entry.status(), null, language.locale()));
        var event = CalendarFormat.event(
                entry.uid().toString(), entry.sequence(), entry.changedAt(), entry.changedAt(), occasion);
        event.add(CalendarFormat.organizer(
                new Mailbox(entry.network().name(), entry.network().mailbox())));
        event.add(status(entry));
        event.add(
                entry.status() == ParticipationStatus.ACCEPTED && !isOff(session)
                        ? ImmutableTransp.OPAQUE
                        : ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** Ends when it is due and takes nobody's time. */
    private VEvent event(CalendarMoment moment, Language language) {
        var event = CalendarFormat.event(
                moment.uid().toString(),
                0,
                moment.changedAt(),
                moment.changedAt(),
                new Occasion(
                        texts.getMessage(moment.titleKey(), new Object[] {moment.title()}, language.locale()),
                        texts.getMessage(moment.kindKey(), null, language.locale()),
                        "",
                        moment.at().minus(BEFORE_A_MOMENT),
                        moment.at(),
                        moment.zone(),
                        null,
                        null,
                        URI.create(baseUrl.of(moment.page()))));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static Status status(PersonEntry entry) {
        if (isOff(entry.session())) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return entry.status() == ParticipationStatus.ACCEPTED
                ? ImmutableStatus.VEVENT_CONFIRMED
                : ImmutableStatus.VEVENT_TENTATIVE;
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
