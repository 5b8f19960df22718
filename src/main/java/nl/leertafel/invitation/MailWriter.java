package nl.leertafel.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.Telling.News;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.mail.OutgoingMail;
import nl.leertafel.mail.OutgoingMail.CalendarPart;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.DoorCode;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.participation.SeatText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a letter out in the language of whoever it is for: words, HTML that can stand in a calendar, calendar part. */
@Component
class MailWriter {

    private static final Duration MEANING_OF_A_CANCEL = Duration.ofDays(2);

    /** News after which there is nothing to answer. */
    private static final Set<News> FINAL = Set.of(News.REMOVED, News.CALLED_OFF, News.OTHER_ADDRESS);

    /** News that asks for a yes or a no. */
    private static final Set<News> OFFERS = Set.of(News.OFFERED, News.OFFERED_MOVED);

    /** The name under which the mail shows its code. */
    private static final String DOOR = "deur@leertafel";

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
        var wanted = letter.wanted();
        var network = wanted.network();
        var from = new Mailbox(network.name(), network.mailbox());
        var to = new Mailbox(wanted.contact().name(), letter.to());
        var context = new Context(letter.language().locale(), content(letter));
        var mail = new OutgoingMail(
                letter.topic(),
                from,
                to,
                letter.language(),
                subject(letter),
                templates.process("invitation/mail.txt", context),
                templates.process("invitation/mail", context),
                calendarPart(letter, from, to),
                giveUpAt(letter),
                wanted.contact().person(),
                network.id());
        return isForTheDoor(letter)
                ? mail.showing(
                        DOOR,
                        doorCode.png(
                                wanted.session().id(), wanted.participation().id()))
                : mail;
    }

    /** Who has a seat at a place with a door, and is not inside yet. */
    private static boolean isForTheDoor(Letter letter) {
        var wanted = letter.wanted();
        return wanted.status() == ParticipationStatus.ACCEPTED
                && wanted.participation().presence() == null
                && !wanted.session().place().line().isEmpty()
                && !FINAL.contains(letter.telling().news());
    }

    private @Nullable CalendarPart calendarPart(Letter letter, Mailbox from, Mailbox to) {
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
                sessionText.occasion(wanted.network(), wanted.session(), wanted.isWelcome(), letter.language()),
                from,
                to);
        return OutboundGate.release(entry, from, to, letter.last());
    }

    private Map<String, Object> content(Letter letter) {
        var wanted = letter.wanted();
        var network = wanted.network();
        var content = new HashMap<String, Object>();
        content.put("lead", lead(letter));
        content.put("onBehalfOf", wanted.onBehalfOf());
        content.put("changes", changes(letter));
        content.put(
                "reason",
                wanted.isCalledOff()
                        ? Objects.requireNonNullElse(wanted.session().cancelReason(), "")
                        : "");
        content.put("title", wanted.session().title());
        content.put("kind", sessionText.kind(wanted.session(), locale(letter)));
        content.put("when", sessionText.when(wanted.session(), locale(letter)));
        content.put("facts", facts(letter));
        content.put("description", Markdown.plain(wanted.session().description()));
        content.put("descriptionHtml", Markdown.html(wanted.session().description()));
        content.put("page", sessionText.page(network, wanted.session()).toString());
        content.put("network", network.name());
        content.put("call", sessionText.call(network, wanted.session(), locale(letter)));
        content.put("off", isOff(letter));
        content.put("buttons", buttons(letter));
        content.put(
                "door",
                isForTheDoor(letter)
                        ? doorCode.address(
                                wanted.session().id(), wanted.participation().id())
                        : "");
        return content;
    }

    private String subject(Letter letter) {
        var subject = say(letter, "subject", letter.wanted().session().title());
        var name = letter.wanted().onBehalfOf();
        return name == null ? subject : text("invitation.mail.subject.onBehalfOf", locale(letter), name, subject);
    }

    private String lead(Letter letter) {
        var wanted = letter.wanted();
        var offer = wanted.offer();
        var party = wanted.participation().party();
        return say(
                letter,
                "lead",
                wanted.network().name(),
                wanted.placeInLine(),
                offer == null ? "" : sessionText.until(offer, locale(letter)),
                seatText.why(
                        wanted.table().table().verdict(party),
                        party,
                        wanted.table().keptUntil(),
                        locale(letter)));
    }

    private List<SessionText.Fact> facts(Letter letter) {
        var session = letter.wanted().session();
        if (isOff(letter)) {
            return sessionText.factsWhenOff(session, locale(letter));
        }
        var facts = new ArrayList<>(sessionText.facts(session, letter.wanted().isWelcome(), locale(letter)));
        var party = letter.wanted().participation().party();
        if (party.seats() > 1) {
            facts.add(new SessionText.Fact(
                    text("invitation.fact.party", locale(letter)), seatText.party(party, locale(letter))));
        }
        return facts;
    }

    private static boolean isOff(Letter letter) {
        return letter.telling().news() == News.CALLED_OFF;
    }

    /** What was and what is, in plain words, as far as the person had heard of it. */
    private List<Change> changes(Letter letter) {
        var before = letter.before().shown();
        var changes = new ArrayList<Change>();
        if (before == null || !tellsOfChange(letter.telling().news())) {
            return changes;
        }
        var session = letter.wanted().session();
        var locale = locale(letter);
        var now = letter.wanted().shown();
        addChange(
                changes,
                sessionText.when(before.start(), before.end(), locale),
                sessionText.when(now.start(), now.end(), locale));
        addChange(changes, venue(before.place(), locale), venue(now.place(), locale));
        addChange(changes, Objects.requireNonNullElse(letter.before().title(), ""), session.title());
        return changes;
    }

    private static void addChange(List<Change> changes, String was, String is) {
        if (!was.equals(is)) {
            changes.add(new Change(was, is));
        }
    }

    private static boolean tellsOfChange(News news) {
        return news == News.MOVED || news == News.CHANGED || news == News.WAITING_MOVED || news == News.OFFERED_MOVED;
    }

    private String venue(@Nullable String remembered, Locale locale) {
        var venue = Venue.spoken(remembered);
        return venue == null ? text("invitation.mail.online", locale) : venue;
    }

    /** What there is to answer: both answers to an offer, else the one page to give it on. */
    private List<Button> buttons(Letter letter) {
        var news = letter.telling().news();
        if (FINAL.contains(news)) {
            return List.of();
        }
        var link = answers.link(
                letter.wanted().participation().id(),
                letter.wanted().session().slot().endsInstant());
        if (OFFERS.contains(news)) {
            return List.of(
                    new Button(text("participation.answer.take", locale(letter)), link + "?wish=yes"),
                    new Button(text("participation.answer.leave", locale(letter)), link + "?wish=no"));
        }
        var asks = news == News.INVITED;
        return List.of(new Button(
                text(asks ? "invitation.mail.answer.ask" : "invitation.mail.answer.change", locale(letter)), link));
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

    private String say(Letter letter, String part, Object... arguments) {
        return text("invitation.mail." + part + "." + letter.telling().news(), locale(letter), arguments);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    private static Locale locale(Letter letter) {
        return letter.language().locale();
    }

    /** Something that was otherwise before. */
    record Change(String was, String is) {}

    /** A way to answer. */
    record Button(String text, String address) {}
}
