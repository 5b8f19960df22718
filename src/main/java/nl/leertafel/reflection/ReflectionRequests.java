package nl.leertafel.reflection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkLetter;
import nl.leertafel.network.NetworkPost;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.ParticipationDetails;
import nl.leertafel.participation.ParticipationDirectory;
import nl.leertafel.participation.ParticipationStatus;
import nl.leertafel.people.MailKind;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks who was at a session, once and by mail, what they take along. */
@Service
@Transactional
class ReflectionRequests {

    private static final Duration LET_PEOPLE_GO_HOME = Duration.ofHours(1);
    private static final Duration STILL_FRESH = Duration.ofDays(7);

    private final SessionDirectory sessions;
    private final ParticipationDirectory participations;
    private final Reflections reflections;
    private final Answers answers;
    private final NetworkPost post;
    private final SpokenTime time;
    private final MessageSource texts;
    private final JdbcClient database;
    private final Clock clock;

    ReflectionRequests(
            SessionDirectory sessions,
            ParticipationDirectory participations,
            Reflections reflections,
            Answers answers,
            NetworkPost post,
            SpokenTime time,
            MessageSource texts,
            JdbcClient database,
            Clock clock) {
        this.sessions = sessions;
        this.participations = participations;
        this.reflections = reflections;
        this.answers = answers;
        this.post = post;
        this.time = time;
        this.texts = texts;
        this.database = database;
        this.clock = clock;
    }

    /** The sessions people have just come home from. */
    @Transactional(readOnly = true)
    List<SessionId> fresh() {
        var now = clock.instant();
        return sessions.endedBetween(now.minus(STILL_FRESH), now.minus(LET_PEOPLE_GO_HOME));
    }

    /** Who was there, wrote nothing, was not asked yet, and can be asked by mail. */
    @Transactional(readOnly = true)
    List<PersonId> toAsk(SessionId session) {
        var done = new HashSet<>(reflections.writers(session));
        done.addAll(asked(session));
        var open = participations.of(session).stream()
                .filter(it -> it.status() == ParticipationStatus.ACCEPTED && !it.stayedAway())
                .map(ParticipationDetails::person)
                .filter(it -> !done.contains(it))
                .toList();
        return open.isEmpty()
                ? open
                : List.copyOf(post.reached(MailKind.REFLECTION, open).keySet());
    }

    /**
     * Asks one person.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another node has just done so
     */
    void ask(SessionId session, PersonId person) {
        database.sql("insert into reflection_request (session_id, person_id, asked_at) values (?, ?, ?)")
                .params(session.sessionId(), person.personId(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var details = sessions.details(session);
        participations.find(session, person).ifPresent(it -> post.send(letter(details, it)));
    }

    /** When this person was asked about which session. */
    @Transactional(readOnly = true)
    List<Map<String, Object>> exported(PersonId person) {
        return database.sql("select session_id, asked_at from reflection_request where person_id = ?")
                .params(person.personId())
                .query((row, number) -> Map.<String, Object>of(
                        "session",
                        row.getObject(1, UUID.class),
                        "askedAt",
                        row.getTimestamp(2).toInstant()))
                .list();
    }

    void forget(PersonId person) {
        database.sql("delete from reflection_request where person_id = ?")
                .params(person.personId())
                .update();
    }

    private List<PersonId> asked(SessionId session) {
        return database.sql("select person_id from reflection_request where session_id = ?")
                .params(session.sessionId())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private NetworkLetter letter(SessionDetails session, ParticipationDetails participation) {
        var ended = session.slot().endsInstant();
        var page = answers.link(participation.id(), ended) + "#reflectie";
        return new NetworkLetter(
                session.network(),
                participation.person(),
                MailKind.REFLECTION,
                "reflection:" + participation.id().participationId(),
                giveUpAt(ended),
                locale -> text(session, page, locale));
    }

    private NetworkLetter.Text text(SessionDetails session, String page, Locale locale) {
        var when = time.range(session.slot().startsAt(), session.slot().endsAt(), locale);
        return new NetworkLetter.Text(
                say("reflection.mail.subject", locale, session.title()),
                say("reflection.mail.lead", locale),
                session.title(),
                List.of(new NetworkLetter.Line(say("reflection.mail.when", locale), when)),
                say("reflection.mail.body", locale),
                new NetworkLetter.Button(say("reflection.mail.button", locale), page));
    }

    private Instant giveUpAt(Instant ended) {
        return ended.plus(STILL_FRESH).plus(STILL_FRESH);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
