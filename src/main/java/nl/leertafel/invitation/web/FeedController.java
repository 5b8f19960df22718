package nl.leertafel.invitation.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import nl.leertafel.invitation.AgendaFeed;
import nl.leertafel.invitation.AgendaFeeds;
import nl.leertafel.invitation.AgendaFeeds.Form;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.session.SessionId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
    private static final CacheControl FOR_A_QUARTER =
            CacheControl.maxAge(Duration.ofMinutes(15)).cachePublic().staleWhileRevalidate(Duration.ofHours(1));

    private final AgendaFeeds feeds;

    FeedController(AgendaFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/feeds/network/{network}.ics")
    ResponseEntity<byte[]> calendar(
            @PathVariable String network,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var feed = feeds.network(network, Form.ICALENDAR);
        return answer(feed, acceptsGzip(encodings)).contentType(CALENDAR).body(feed.body(acceptsGzip(encodings)));
    }

    /** Other websites may show it: it holds nothing that is not on our own public pages. */
    @GetMapping("/feeds/network/{network}.json")
    ResponseEntity<byte[]> json(
            @PathVariable String network,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var feed = feeds.network(network, Form.JSON);
        return answer(feed, acceptsGzip(encodings))
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(feed.body(acceptsGzip(encodings)));
    }

    @GetMapping("/feeds/session/{id}.ics")
    ResponseEntity<byte[]> session(@PathVariable String id) {
        var file = feeds.session(sessionId(id));
        var disposition =
                ContentDisposition.attachment().filename(file.name()).build().toString();
        return answer(file.content(), false)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(CALENDAR)
                .body(file.content().body(false));
    }

    /** A calendar program shows no page: the number alone tells it. */
    @ExceptionHandler
    ResponseEntity<Void> nothingHere(NotFound nothing) {
        return ResponseEntity.notFound().build();
    }

    private static ResponseEntity.BodyBuilder answer(AgendaFeed feed, boolean gzip) {
        var answer = ResponseEntity.ok()
                .eTag(feed.eTag(gzip))
                .lastModified(feed.changedAt())
                .cacheControl(FOR_A_QUARTER)
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
