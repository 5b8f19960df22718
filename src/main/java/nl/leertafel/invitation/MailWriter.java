package nl.leertafel.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.Telling.News;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.mail.OutgoingMail;
import nl.leertafel.mail.OutgoingMail.CalendarPart;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.DoorCode;
import nl.leertafel.participation.SeatText;
import nl.leertafel.session.SessionStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a letter out in the language of whoever it is for: words, HTML that can stand in a calendar, calendar part. */
@Component
class MailWriter {

    private static final Duration MEANING_OF_A_CANCEL = Duration.ofDays(2);

    /** The name under which the mail shows its code. */
    private static final String DOOR = "deur@leertafel";

    private static final String DOOR_MARK = "/deur";

    private final ITemplateEngine templates;
    private final SessionText sessionText;
    private final SeatText seatText;
    private final Answers answers;
    private final DoorCode doorCode;
    private final MessageSource texts;

    MailWriter(
            ITemplateEngine templates,
            SessionText sessionText,
            SeatText seatText,
            Answers answers,
            DoorCode doorCode,
            MessageSource texts) {
        this.templates = templates;
        this.sessionText = sessionText;
        this.seatText = seatText;
        this.answers = answers;
        this.doorCode = doorCode;
        this.texts = texts;
    }

    OutgoingMail write(Letter letter) {
        return write(List.of(letter)).getFirst();
    }

    /** Writes many at once, in this order: what several have in common is made only once. */
    List<OutgoingMail> write(List<Letter> letters) {
        var links = answers.links(letters.stream()
                .filter(it -> !Gist.of(it).isFinal())
                .collect(Collectors.toMap(
                        it -> it.wanted().participation().id(),
                        it -> it.wanted().session().slot().endsInstant(),
                        (one, same) -> one)));
        var moulds = new HashMap<Gist, Mould>();
        return letters.stream()
                .map(it -> write(
                        it,
                        moulds.computeIfAbsent(Gist.of(it), this::mould),
                        links.getOrDefault(it.wanted().participation().id(), "")))
                .toList();
    }

    /**
     * Words with a hole where each reader's own addresses come.
     *
     * @param hole stands where the address to answer at comes, and with a mark behind it the one for the door
     */
    private record Mould(Gist gist, String subject, String plain, String html, Occasion occasion, String hole) {

        String filled(String words, String link, String door) {
            return words.replace(hole + DOOR_MARK, door).replace(hole, link);
        }
    }

    private OutgoingMail write(Letter letter, Mould mould, String link) {
        var wanted = letter.wanted();
        var network = wanted.network();
        var from = new Mailbox(network.name(), network.mailbox());
        var to = new Mailbox(wanted.contact().name(), letter.to());
        var participation = wanted.participation().id();
        var door = doorCode.address(participation);
        var mail = new OutgoingMail(
                letter.topic(),
                from,
                to,
                letter.language(),
                mould.subject(),
                mould.filled(mould.plain(), link, door),
                mould.filled(mould.html(), link, door),
                calendarPart(letter, mould.occasion(), from, to),
                giveUpAt(letter),
                wanted.contact().person(),
                network.id());
        return mould.gist().showsDoor() ? mail.showing(DOOR, doorCode.png(participation)) : mail;
    }

    private Mould mould(Gist gist) {
        var hole = "https://leertafel.invalid/" + UUID.randomUUID();
        var context = new Context(gist.locale(), content(gist, hole));
        return new Mould(
                gist,
                subject(gist),
                templates.process("invitation/mail.txt", context),
                templates.process("invitation/mail", context),
                sessionText.occasion(gist.network(), gist.session(), gist.isWelcome(), gist.language()),
                hole);
    }

    private static @Nullable CalendarPart calendarPart(Letter letter, Occasion occasion, Mailbox from, Mailbox to) {
        var purpose = letter.telling().purpose();
        if (purpose == null) {
            return null;
        }
        var wanted = letter.wanted();
        var entry = new CalendarEntry(
                letter.uid(),
                Objects.requireNonNull(letter.stamp()),
                wanted.session().changedAt(),
                purpose,
                wanted.shown().answer(),
                occasion,
                from,
                to);
        return OutboundGate.release(entry, from, to, letter.last());
    }

    private Map<String, Object> content(Gist gist, String hole) {
        var network = gist.network();
        var session = gist.session();
        var content = new HashMap<String, Object>();
        content.put("lead", lead(gist));
        content.put("onBehalfOf", gist.onBehalfOf());
        content.put("changes", changes(gist));
        content.put(
                "reason",
                session.status() == SessionStatus.CANCELLED
                        ? Objects.requireNonNullElse(session.cancelReason(), "")
                        : "");
        content.put("title", session.title());
        content.put("kind", sessionText.kind(session, gist.locale()));
        content.put("when", sessionText.when(session, gist.locale()));
        content.put("facts", facts(gist));
        content.put("description", Markdown.plain(session.description()));
        content.put("descriptionHtml", Markdown.html(session.description()));
        content.put("page", sessionText.page(network, session).toString());
        content.put("network", network.name());
        content.put("call", sessionText.call(network, session, gist.locale()));
        content.put("off", gist.isOff());
        content.put("buttons", buttons(gist, hole));
        content.put("door", gist.showsDoor() ? hole + DOOR_MARK : "");
        return content;
    }

    private String subject(Gist gist) {
        var subject = say(gist, "subject", gist.session().title());
        var name = gist.onBehalfOf();
        return name == null ? subject : text("invitation.mail.subject.onBehalfOf", gist.locale(), name, subject);
    }

    private String lead(Gist gist) {
        var offer = gist.offer();
        return say(
                gist,
                "lead",
                gist.network().name(),
                gist.placeInLine(),
                offer == null ? "" : sessionText.until(offer, gist.locale()),
                seatText.why(
                        gist.table().table().verdict(gist.party()),
                        gist.party(),
                        gist.table().keptUntil(),
                        gist.locale()));
    }

    private List<SessionText.Fact> facts(Gist gist) {
        if (gist.isOff()) {
            return sessionText.factsWhenOff(gist.session(), gist.locale());
        }
        var facts = new ArrayList<>(sessionText.facts(gist.session(), gist.isWelcome(), gist.locale()));
        if (gist.party().seats() > 1) {
            facts.add(new SessionText.Fact(
                    text("invitation.fact.party", gist.locale()), seatText.party(gist.party(), gist.locale())));
        }
        return facts;
    }

    /** What was and what is, in plain words, as far as the person had heard of it. */
    private List<Change> changes(Gist gist) {
        var before = gist.before();
        var changes = new ArrayList<Change>();
        if (before == null) {
            return changes;
        }
        var session = gist.session();
        var locale = gist.locale();
        addChange(changes, sessionText.when(before.start(), before.end(), locale), sessionText.when(session, locale));
        addChange(changes, venue(before.place(), locale), venue(Venue.remembered(session.place()), locale));
        addChange(changes, Objects.requireNonNullElse(gist.titleBefore(), ""), session.title());
        return changes;
    }

    private static void addChange(List<Change> changes, String was, String is) {
        if (!was.equals(is)) {
            changes.add(new Change(was, is));
        }
    }

    private String venue(@Nullable String remembered, Locale locale) {
        var venue = Venue.spoken(remembered);
        return venue == null ? text("invitation.mail.online", locale) : venue;
    }

    /** What there is to answer: both answers to an offer, else the one page to give it on. */
    private List<Button> buttons(Gist gist, String link) {
        if (gist.isFinal()) {
            return List.of();
        }
        if (gist.isOffer()) {
            return List.of(
                    new Button(text("participation.answer.take", gist.locale()), link + "?wish=yes"),
                    new Button(text("participation.answer.leave", gist.locale()), link + "?wish=no"));
        }
        var asks = gist.news() == News.INVITED;
        return List.of(new Button(
                text(asks ? "invitation.mail.answer.ask" : "invitation.mail.answer.change", gist.locale()), link));
    }

    private Instant giveUpAt(Letter letter) {
        var end = letter.wanted().session().slot().endsInstant();
        var offer = letter.wanted().offer();
        if (offer != null && letter.telling().purpose() == null) {
            return offer;
        }
        var stamp = letter.stamp();
        if (letter.telling().purpose() == Purpose.REQUEST || stamp == null) {
            return end;
        }
        var meaning = stamp.dtstamp().plus(MEANING_OF_A_CANCEL);
        return end.isAfter(meaning) ? end : meaning;
    }

    private String say(Gist gist, String part, Object... arguments) {
        return text("invitation.mail." + part + "." + gist.news(), gist.locale(), arguments);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    /** Something that was otherwise before. */
    record Change(String was, String is) {}

    /** A way to answer. */
    record Button(String text, String address) {}
}
