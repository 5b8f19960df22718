package nl.leertafel.minutes;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.action.ActionDirectory;
import nl.leertafel.action.ActionSummary;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.people.MailKind;
import nl.leertafel.people.PersonContact;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mails about minutes, to those who were there: what is missing, and later what it became. */
@Component
class MinutesLetters {

    private static final Duration WORTH_READING = Duration.ofDays(7);
    private static final int MOST_ACTIONS = 50;

    private final ParticipationDirectory participations;
    private final ActionDirectory actions;
    private final Answers answers;
    private final NetworkPost post;
    private final SpokenTime time;
    private final MessageSource texts;
    private final Clock clock;

    MinutesLetters(
            ParticipationDirectory participations,
            ActionDirectory actions,
            Answers answers,
            NetworkPost post,
            SpokenTime time,
            MessageSource texts,
            Clock clock) {
        this.participations = participations;
        this.actions = actions;
        this.answers = answers;
        this.post = post;
        this.time = time;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who was there and gets mail about it. */
    Map<PersonId, PersonContact> reached(SessionId session) {
        return post.reached(MailKind.MINUTES, there(session).keySet());
    }

    /** Asks for what is missing, until that day. */
    void present(SessionDetails session, LocalDate last) {
        send(
                session,
                "asked",
                (participation, page) -> locale -> new NetworkLetter.Text(
                        say("minutes.mail.present.subject", locale, session.title()),
                        say("minutes.mail.present.lead", locale, time.day(last, locale)),
                        session.title(),
                        when(session, locale),
                        say("minutes.mail.present.body", locale),
                        new NetworkLetter.Button(say("minutes.mail.present.button", locale), page)));
    }

    /** What came out of it, with what the reader took on themselves on top. */
    void finished(SessionDetails session, List<OutcomeLine> lines) {
        send(session, "final", (participation, page) -> {
            var own = actions.of(session.id(), participation.person(), MOST_ACTIONS);
            return locale -> new NetworkLetter.Text(
                    say("minutes.mail.final.subject", locale, session.title()),
                    say(own.isEmpty() ? "minutes.mail.final.lead" : "minutes.mail.final.lead.own", locale),
                    session.title(),
                    when(session, locale),
                    own(own, locale) + outcomes(lines, locale),
                    new NetworkLetter.Button(say("minutes.mail.final.button", locale), page));
        });
    }

    private void send(
            SessionDetails session,
            String occasion,
            BiFunction<ParticipationDetails, String, Function<Locale, NetworkLetter.Text>> text) {
        var there = there(session.id());
        var giveUpAt = clock.instant().plus(WORTH_READING);
        post.reached(MailKind.MINUTES, there.keySet())
                .keySet()
                .forEach(person -> there.computeIfPresent(person, (it, participation) -> {
                    var page = answers.link(participation.id(), clock.instant()) + "#verslag";
                    post.send(new NetworkLetter(
                            session.network(),
                            person,
                            MailKind.MINUTES,
                            "minutes/" + occasion + "/" + participation.id().participationId(),
                            giveUpAt,
                            text.apply(participation, page)));
                    return participation;
                }));
    }

    private Map<PersonId, ParticipationDetails> there(SessionId session) {
        return participations.of(session).stream()
                .filter(MinutesDesk::wasThere)
                .collect(Collectors.toMap(ParticipationDetails::person, Function.identity(), (one, other) -> one));
    }

    private List<NetworkLetter.Line> when(SessionDetails session, Locale locale) {
        return List.of(new NetworkLetter.Line(
                say("minutes.mail.when", locale),
                time.range(session.slot().startsAt(), session.slot().endsAt(), locale)));
    }

    private String own(List<ActionSummary> own, Locale locale) {
        return own.isEmpty()
                ? ""
                : "### " + say("minutes.mail.own", locale) + "\n\n"
                        + own.stream()
                                .map(it -> "- "
                                        + say("minutes.mail.own.line", locale, it.what(), time.day(it.dueOn(), locale)))
                                .collect(Collectors.joining("\n"))
                        + "\n\n";
    }

    private String outcomes(List<OutcomeLine> lines, Locale locale) {
        return OutcomeKind.AS_READ.stream()
                .filter(kind -> lines.stream().anyMatch(it -> it.kind() == kind))
                .map(kind -> "### " + say("minutes.kinds." + kind, locale) + "\n\n"
                        + lines.stream()
                                .filter(it -> it.kind() == kind)
                                .map(MinutesLetters::line)
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String line(OutcomeLine line) {
        var said = line.saidByName() == null ? "" : " (" + line.saidByName() + ")";
        return "- " + line.text().replace("\n", "\n  ") + said;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
