package nl.leertafel.session.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.network.NetworkDetails;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionDirectory;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.session.Visibility;
import nl.leertafel.session.programme.ProgrammeDirectory;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** A session's public page, put together from what this module knows and what the modules above contribute. */
@Component
public class PublicSessionPage {

    private static final int DESCRIPTION_LENGTH = 200;

    private final ObjectProvider<PublicSessionSection> sections;
    private final SessionDirectory sessions;
    private final ProgrammeDirectory programmes;
    private final QuestionDirectory questions;
    private final SpokenTime time;
    private final BaseUrl baseUrl;
    private final JsonMapper json;
    private final KeptPages pages;

    PublicSessionPage(
            ObjectProvider<PublicSessionSection> sections,
            SessionDirectory sessions,
            ProgrammeDirectory programmes,
            QuestionDirectory questions,
            SpokenTime time,
            BaseUrl baseUrl,
            JsonMapper json,
            KeptPages pages) {
        this.sections = sections;
        this.sessions = sessions;
        this.programmes = programmes;
        this.questions = questions;
        this.time = time;
        this.baseUrl = baseUrl;
        this.json = json;
        this.pages = pages;
    }

    /** The path of a session's public page. */
    public static String path(NetworkDetails network, SessionDetails session) {
        return "/n/" + network.slug() + "/" + session.slug();
    }

    /** The page as every visitor sees it. */
    ModelAndView show(NetworkDetails network, SessionDetails session, Locale locale, HttpServletRequest request) {
        var parts = parts(network, session, locale);
        return pages.page(
                request,
                locale,
                List.of(network, session, parts, time.today()),
                () -> draw(network, session, parts, locale));
    }

    /** The page with what a form posted and what was wrong with it. */
    public ModelAndView show(NetworkDetails network, SessionDetails session, Locale locale, Map<String, Object> extra) {
        var parts = parts(network, session, locale);
        parts.putAll(extra);
        return draw(network, session, parts, locale);
    }

    private Map<String, Object> parts(NetworkDetails network, SessionDetails session, Locale locale) {
        Map<String, Object> model = new HashMap<>();
        if (session.question() != null) {
            model.put("question", questions.details(session.question()).wording());
        }
        sessions.series(session).ifPresent(series -> {
            model.put("seriesSignUp", series.signUp());
            model.put("occurrences", occurrences(network, session, locale));
        });
        sections.orderedStream().forEach(part -> model.putAll(part.model(session, network, locale)));
        return model;
    }

    private ModelAndView draw(
            NetworkDetails network, SessionDetails session, Map<String, Object> contributed, Locale locale) {
        var parts = sections.orderedStream().toList();
        Map<String, Object> model = new HashMap<>(contributed);
        model.put("networkName", network.name());
        model.put("networkSlug", network.slug());
        model.put("network", network);
        model.put("details", session);
        model.put("when", time.range(session.slot().startsAt(), session.slot().endsAt(), locale));
        model.put("text", Markdown.html(session.description()));
        model.put("description", shortened(Markdown.plain(session.description())));
        model.put("programme", programme(session, locale));
        model.put("mainParts", fragments(parts, false));
        model.put("asideParts", fragments(parts, true));
        model.put("shareTitle", session.title());
        model.put("canonical", baseUrl.of(path(network, session)));
        model.put("jsonLd", jsonLd(network, session));
        return new ModelAndView("session/session", model);
    }

    /** Those that everyone may see. */
    private List<Occurrence> occurrences(NetworkDetails network, SessionDetails session, Locale locale) {
        return sessions.occurrences(Objects.requireNonNull(session.series())).stream()
                .filter(it -> it.visibility() == Visibility.PUBLIC && it.status() != SessionStatus.DRAFT)
                .map(it -> new Occurrence(
                        time.range(it.slot().startsAt(), it.slot().endsAt(), locale),
                        "/n/" + network.slug() + "/" + it.slug(),
                        it.id().equals(session.id()),
                        it.status() == SessionStatus.CANCELLED))
                .toList();
    }

    /** One date of a series, as its list shows it. */
    record Occurrence(String when, String path, boolean here, boolean cancelled) {}

    private List<ProgrammeLine> programme(SessionDetails session, Locale locale) {
        List<ProgrammeLine> lines = new ArrayList<>();
        LocalDateTime starts = session.slot().startsAt();
        for (var item : programmes.items(session.id())) {
            lines.add(new ProgrammeLine(time.time(starts.toLocalTime(), locale), item.title(), item.leader()));
            starts = starts.plusMinutes(item.minutes());
        }
        return lines;
    }

    /** schema.org/Event; less-than signs are escaped, so that no text can end the element it stands in. */
    private String jsonLd(NetworkDetails network, SessionDetails session) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("@context", "https://schema.org");
        event.put("@type", "Event");
        event.put("name", session.title());
        event.put(
                "startDate",
                session.slot()
                        .startsAt()
                        .atZone(session.slot().zoneId())
                        .toOffsetDateTime()
                        .toString());
        event.put(
                "endDate",
                session.slot()
                        .endsAt()
                        .atZone(session.slot().zoneId())
                        .toOffsetDateTime()
                        .toString());
        event.put(
                "eventStatus",
                session.status() == SessionStatus.CANCELLED
                        ? "https://schema.org/EventCancelled"
                        : "https://schema.org/EventScheduled");
        event.put("description", Markdown.plain(session.description()));
        event.put("url", baseUrl.of(path(network, session)));
        event.put("organizer", Map.of("@type", "Organization", "name", network.name()));
        if (!session.place().line().isEmpty()) {
            event.put(
                    "location",
                    Map.of(
                            "@type",
                            "Place",
                            "name",
                            session.place().line(),
                            "address",
                            session.place().line()));
        } else if (session.onlineLink() != null) {
            event.put("location", Map.of("@type", "VirtualLocation", "url", baseUrl.of(path(network, session))));
        }
        return json.writeValueAsString(event).replace("<", "\\u003c");
    }

    private static List<String> fragments(List<PublicSessionSection> parts, boolean aside) {
        return parts.stream()
                .filter(part -> part.aside() == aside)
                .map(PublicSessionSection::fragment)
                .toList();
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= DESCRIPTION_LENGTH ? line : line.substring(0, DESCRIPTION_LENGTH - 1) + "…";
    }

    record ProgrammeLine(
            String time, String title, @Nullable String leader) {}
}
