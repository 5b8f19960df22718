package nl.leertafel.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * The ways to follow a calendar: the plain address, and links that the calendars of Google, Outlook and Apple
 * understand.
 */
public record Subscription(String address, String google, String outlook, String apple) {

    /** @param name what the calendar will be called there */
    static Subscription to(String address, String name) {
        var webcal = address.replaceFirst("^https?:", "webcal:");
        return new Subscription(
                address,
                "https://calendar.google.com/calendar/r?cid=" + encoded(webcal),
                "https://outlook.live.com/calendar/0/addfromweb?url=" + encoded(address) + "&name=" + encoded(name),
                webcal);
    }

    /** A value in a query, with a blank as %20: not every calendar reads a plus as one. */
    static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
