package nl.leertafel.invitation;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.kernel.Language;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.Visibility;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A session in words: the same in a mail, in someone's calendar and in a feed. */
@Component
public class SessionText {

    private final MessageSource texts;
    private final SpokenTime time;
    private final BaseUrl baseUrl;

    SessionText(MessageSource texts, SpokenTime time, BaseUrl baseUrl) {
        this.texts = texts;
        this.time = time;
        this.baseUrl = baseUrl;
    }

    /** A label with what there is to say under it. */
    public record Fact(String label, String text) {}

    /** @param invited whether the reader has or is offered a seat: only they get the link to take part online */
    Occasion occasion(NetworkDetails network, SessionDetails session, boolean invited, Language language) {
        var locale = language.locale();
        return new Occasion(
                session.title(),
                kind(session, locale),
                description(network, session, invited, locale),
                session.slot().startsAt(),
                session.slot().endsAt(),
                session.slot().zoneId(),
                Venue.spoken(Venue.remembered(session.place())),
                invited ? Occasion.webAddress(session.onlineLink()) : null,
                page(network, session));
    }

    public String kind(SessionDetails session, Locale locale) {
        return texts.getMessage("session.kind." + session.kind(), null, locale);
    }

    public String when(SessionDetails session, Locale locale) {
        return when(session.slot().startsAt(), session.slot().endsAt(), locale);
    }

    String when(LocalDateTime start, LocalDateTime end, Locale locale) {
        return time.range(start, end, locale);
    }

    String until(Instant moment, Locale locale) {
        return time.moment(moment, locale);
    }

    /** Where, how to get in, what it costs, whom to ask; only what is known. */
    public List<Fact> facts(SessionDetails session, boolean invited, Locale locale) {
        var facts = new ArrayList<Fact>();
        addFact(facts, "place", Venue.spoken(Venue.remembered(session.place())), locale);
        addFact(facts, "accessibility", session.place().accessibility(), locale);
        addFact(facts, "online", online(session, invited, locale), locale);
        addFact(facts, "costs", session.costs(), locale);
        addFact(facts, "contact", contact(session), locale);
        return facts;
    }

    /** What is still good to know of a session that is off: which one it was, and whom to ask. */
    List<Fact> factsWhenOff(SessionDetails session, Locale locale) {
        var facts = new ArrayList<Fact>();
        addFact(facts, "place", Venue.spoken(Venue.remembered(session.place())), locale);
        addFact(facts, "contact", contact(session), locale);
        return facts;
    }

    /** Where everyone reads about it, or who may see it after signing in. */
    public URI page(NetworkDetails network, SessionDetails session) {
        return URI.create(baseUrl.of(
                session.visibility() == Visibility.PUBLIC
                        ? "/n/" + network.slug() + "/" + session.slug()
                        : "/bijeenkomst/" + session.id().sessionId()));
    }

    private String description(NetworkDetails network, SessionDetails session, boolean invited, Locale locale) {
        var facts = facts(session, invited, locale).stream()
                .map(fact -> fact.label() + ": " + fact.text())
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        Markdown.plain(session.description()),
                        facts,
                        call(network, session, locale),
                        page(network, session).toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Whom in the network to call, because not everyone writes; empty where the facts name someone with a number. */
    public String call(NetworkDetails network, SessionDetails session, Locale locale) {
        if (Objects.requireNonNullElse(session.contact(), "").chars().anyMatch(Character::isDigit)) {
            return "";
        }
        var arguments = new Object[] {network.contactName(), PlainText.unbroken(network.contactPhone())};
        return texts.getMessage("network.letter.call", arguments, locale);
    }

    private static @Nullable String contact(SessionDetails session) {
        return session.contact() == null ? null : PlainText.unbroken(session.contact());
    }

    private @Nullable String online(SessionDetails session, boolean invited, Locale locale) {
        var link = session.onlineLink();
        return link == null || invited ? link : texts.getMessage("session.public.online.how", null, locale);
    }

    private void addFact(List<Fact> facts, String label, @Nullable String text, Locale locale) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(texts.getMessage("invitation.fact." + label, null, locale), text));
        }
    }
}
