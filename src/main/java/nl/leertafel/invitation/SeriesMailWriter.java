package nl.leertafel.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.invitation.CalendarEntry.Purpose;
import nl.leertafel.invitation.CalendarSeries.Otherwise;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.mail.OutgoingMail;
import nl.leertafel.mail.OutgoingMail.CalendarPart;
import nl.leertafel.mail.OutgoingMail.Mailbox;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.session.SessionDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a letter about a whole series out: every date with what this person answered, and one entry for a calendar. */
@Component
class SeriesMailWriter {

    private static final Duration MEANING_OF_A_CANCEL = Duration.ofDays(2);

    private final ITemplateEngine templates;
    private final SessionText sessionText;
    private final Answers answers;
    private final MessageSource texts;
    private final Clock clock;

    SeriesMailWriter(
            ITemplateEngine templates, SessionText sessionText, Answers answers, MessageSource texts, Clock clock) {
        this.templates = templates;
        this.sessionText = sessionText;
        this.answers = answers;
        this.texts = texts;
        this.clock = clock;
    }

    OutgoingMail write(SeriesLetter letter) {
        var wanted = letter.example();
        var network = wanted.network();
        var from = new Mailbox(network.name(), network.mailbox());
        var to = new Mailbox(wanted.contact().name(), letter.to());
        var context = new Context(letter.language().locale(), content(letter));
        return new OutgoingMail(
                letter.uid().topic(),
                from,
                to,
                letter.language(),
                subject(letter),
                templates.process("invitation/series.txt", context),
                templates.process("invitation/series", context),
                calendarPart(letter, from, to),
                giveUpAt(letter),
                wanted.contact().person(),
                network.id());
    }

    private @Nullable CalendarPart calendarPart(SeriesLetter letter, Mailbox from, Mailbox to) {
        var purpose = letter.purpose();
        if (purpose == null) {
            return null;
        }
        var shown = letter.inCalendar();
        var pattern = shown.pattern(clock.instant());
        var series = new CalendarSeries(
                letter.uid().seriesUid(),
                Objects.requireNonNull(letter.stamp()),
                changedAt(letter.dates()),
                purpose,
                pattern.wanted().shown().answer(),
                first(occasion(pattern, letter), shown, pattern),
                shown.recurrence(),
                shown.without(),
                otherwise(letter, shown, pattern),
                letter.follows(),
                from,
                to);
        return OutboundGate.release(series, from, to, letter.last());
    }

    /** The first date as the rhythm has it, whatever became of that one itself. */
    private static Occasion first(Occasion occasion, SeriesDates shown, SeriesDate pattern) {
        return occasion.at(shown.first(), shown.first().plus(pattern.length()));
    }

    private List<Otherwise> otherwise(SeriesLetter letter, SeriesDates shown, SeriesDate pattern) {
        return shown.on().stream()
                .filter(it -> !it.isLike(pattern))
                .map(it -> new Otherwise(
                        it.planned(), occasion(it, letter), it.wanted().shown().answer()))
                .toList();
    }

    private Occasion occasion(SeriesDate date, SeriesLetter letter) {
        return sessionText.occasion(
                date.wanted().network(), date.session(), date.wanted().isWelcome(), letter.language());
    }

    private static Instant changedAt(List<SeriesDate> dates) {
        return dates.stream()
                .map(it -> it.session().changedAt())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Map<String, Object> content(SeriesLetter letter) {
        var ahead = letter.dates().stream()
                .filter(it -> it.isAhead(clock.instant()))
                .toList();
        var wanted = ahead.isEmpty() ? letter.example() : ahead.getFirst().wanted();
        var session = wanted.session();
        var network = wanted.network();
        var content = new HashMap<String, Object>();
        content.put("lead", text("invitation.series.lead." + letter.news(), locale(letter), network.name()));
        content.put("onBehalfOf", wanted.onBehalfOf());
        content.put("reason", reason(letter));
        content.put("kind", sessionText.kind(session, locale(letter)));
        content.put("title", session.title());
        content.put("rhythm", text("session.series.regular", locale(letter), ahead.size(), letter.weeks()));
        content.put("dates", ahead.stream().map(it -> line(it, letter)).toList());
        content.put(
                "facts",
                letter.news() == SeriesNews.CALLED_OFF
                        ? sessionText.factsWhenOff(session, locale(letter))
                        : sessionText.facts(session, wanted.isWelcome(), locale(letter)));
        content.put("answer", letter.news().isFinal() ? "" : firstAnswer(ahead));
        content.put(
                "answerText",
                text(
                        letter.news() == SeriesNews.INVITED
                                ? "invitation.mail.answer.ask"
                                : "invitation.mail.answer.change",
                        locale(letter)));
        content.put("off", letter.news() == SeriesNews.CALLED_OFF);
        content.put("description", Markdown.plain(session.description()));
        content.put("descriptionHtml", Markdown.html(session.description()));
        content.put("page", sessionText.page(network, session).toString());
        content.put("network", network.name());
        content.put("call", sessionText.call(network, session, locale(letter)));
        return content;
    }

    private String firstAnswer(List<SeriesDate> ahead) {
        return ahead.stream()
                .filter(it -> it.session().isPublished())
                .findFirst()
                .map(this::answer)
                .orElse("");
    }

    private String answer(SeriesDate date) {
        return answers.link(
                date.wanted().participation().id(), date.session().slot().endsInstant());
    }

    private Line line(SeriesDate date, SeriesLetter letter) {
        var session = date.session();
        var isOff = !session.isPublished();
        return new Line(
                sessionText.when(session, locale(letter)),
                was(date, letter),
                elsewhere(session, letter),
                isOff
                        ? text("invitation.series.date.CALLED_OFF", locale(letter))
                        : text(
                                "invitation.series.date." + date.wanted().status(),
                                locale(letter),
                                date.wanted().placeInLine()),
                isOff || date.wanted().status() == ParticipationStatus.CANCELLED,
                isOff || letter.news().isFinal() ? "" : answer(date));
    }

    /** Another moment that they were told before; empty when it is the same, or not certain. */
    private String was(SeriesDate date, SeriesLetter letter) {
        var before = date.invitation().told().shown();
        if (before == null || !letter.oldStateIsKnown()) {
            return "";
        }
        var was = sessionText.when(before.start(), before.end(), locale(letter));
        return was.equals(sessionText.when(date.session(), locale(letter))) ? "" : was;
    }

    /** Where, when that is elsewhere than most of the dates. */
    private static String elsewhere(SessionDetails session, SeriesLetter letter) {
        var usual = letter.example().session().place();
        return session.place().equals(usual) ? "" : session.place().line();
    }

    private String reason(SeriesLetter letter) {
        return letter.news() == SeriesNews.CALLED_OFF
                ? Objects.requireNonNullElse(letter.example().session().cancelReason(), "")
                : "";
    }

    private String subject(SeriesLetter letter) {
        var wanted = letter.example();
        var subject = text(
                "invitation.series.subject." + letter.news(),
                locale(letter),
                wanted.session().title());
        var name = wanted.onBehalfOf();
        return name == null ? subject : text("invitation.mail.subject.onBehalfOf", locale(letter), name, subject);
    }

    private Instant giveUpAt(SeriesLetter letter) {
        var end = letter.dates().getLast().session().slot().endsInstant();
        var stamp = letter.stamp();
        if (letter.purpose() == Purpose.REQUEST || stamp == null) {
            return end;
        }
        var meaning = stamp.dtstamp().plus(MEANING_OF_A_CANCEL);
        return end.isAfter(meaning) ? end : meaning;
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    private static Locale locale(SeriesLetter letter) {
        return letter.language().locale();
    }

    /**
     * One date.
     *
     * @param was when it was before; empty when it did not move
     * @param elsewhere where, when that is otherwise than usual; else empty
     * @param answer where to answer for this date alone; empty when there is nothing to answer
     */
    record Line(String when, String was, String elsewhere, String state, boolean off, String answer) {}
}
