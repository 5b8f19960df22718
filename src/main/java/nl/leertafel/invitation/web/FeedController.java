package nl.leertafel.invitation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import nl.leertafel.access.RateLimit;
import nl.leertafel.access.RateLimits;
import nl.leertafel.access.TooManyTries;
import nl.leertafel.invitation.AgendaFeed;
import nl.leertafel.invitation.AgendaFeeds;
import nl.leertafel.invitation.AgendaFeeds.Form;
import nl.leertafel.invitation.FeedGone;
import nl.leertafel.invitation.PersonAgenda;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.session.SessionId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Serves feeds from bytes; who has the newest already gets an empty answer (304). */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration A_QUARTER = Duration.ofMinutes(15);
    private static final CacheControl FOR_ALL =
            CacheControl.maxAge(A_QUARTER).cachePublic().staleWhileRevalidate(Duration.ofHours(1));
    private static final CacheControl FOR_ONE = CacheControl.maxAge(A_QUARTER).cachePrivate();

    private final AgendaFeeds feeds;
    private final PersonAgenda agendas;
    private final RateLimits limits;

    FeedController(AgendaFeeds feeds, PersonAgenda agendas, RateLimits limits) {
        this.feeds = feeds;
        this.agendas = agendas;
        this.limits = limits;
    }

    @GetMapping("/feeds/network/{network}.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String network,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var feed = feeds.network(network, Form.ICALENDAR);
        return answer(feed, FOR_ALL, encodings).contentType(CALENDAR).body(feed.body(acceptsGzip(encodings)));
    }

    /** Other websites may show it: it holds nothing that is not on our own public pages. */
    @GetMapping("/feeds/network/{network}.json")
    ResponseEntity<byte[]> json(
            @PathVariable String network,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var feed = feeds.network(network, Form.JSON);
        return answer(feed, FOR_ALL, encodings)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(feed.body(acceptsGzip(encodings)));
    }

    @GetMapping("/feeds/session/{id}.ics")
    ResponseEntity<byte[]> session(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var file = feeds.session(sessionId(id));
        var disposition =
                ContentDisposition.attachment().filename(file.name()).build().toString();
        return answer(file.content(), FOR_ALL, encodings)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(CALENDAR)
                .body(file.content().body(acceptsGzip(encodings)));
    }

    @GetMapping("/feeds/person/{secret}.ics")
    ResponseEntity<byte[]> person(
            @PathVariable String secret,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings,
            HttpServletRequest request) {
        try {
            var feed = agendas.open(secret);
            return answer(feed, FOR_ONE, encodings)
                    .header("X-Robots-Tag", "noindex")
                    .contentType(CALENDAR)
                    .body(feed.body(acceptsGzip(encodings)));
        } catch (NotFound guess) {
            // only guesses are counted: the calendars of many people come from one and the same address
            limits.take(RateLimit.FEED_GUESSES_PER_PREFIX, RateLimits.prefixOf(request.getRemoteAddr()));
            throw guess;
        }
    }

    /** A calendar program shows no page: the number alone tells it. */
    @ExceptionHandler
    ResponseEntity<Void> nothingHere(NotFound nothing) {
        return bare(HttpStatus.NOT_FOUND);
    }

    /** Programs that hear this stop asking. */
    @ExceptionHandler
    ResponseEntity<Void> nothingAnyMore(FeedGone gone) {
        return bare(HttpStatus.GONE);
    }

    @ExceptionHandler
    ResponseEntity<Void> slower(TooManyTries tries) {
        return bare(HttpStatus.TOO_MANY_REQUESTS);
    }

    private static ResponseEntity<Void> bare(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static ResponseEntity.BodyBuilder answer(AgendaFeed feed, CacheControl keep, String encodings) {
        var gzip = acceptsGzip(encodings);
        var answer = ResponseEntity.ok()
                .eTag(feed.eTag(gzip))
                .lastModified(feed.changedAt())
                .cacheControl(keep)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        return gzip ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }

    private static boolean acceptsGzip(String encodings) {
        return Arrays.stream(encodings.split(","))
                .map(encoding -> encoding.strip().replace(" ", ""))
                .anyMatch(encoding -> encoding.equals("gzip")
                        || (encoding.startsWith("gzip;q=") && !encoding.matches(".*q=0(\\.0*)?")));
    }

    private static SessionId sessionId(String text) {
        try {
            return new SessionId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("session");
        }
    }
}
