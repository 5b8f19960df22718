/**
 * Keeps each person's own calendar right: remembers what it was told, works out what it should show, and sends what
 * makes the two equal. Refuses to send an iTIP object (RFC 5546) that breaks the rules, whoever asks.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "access",
            "mail",
            "mail::inbox",
            "people",
            "people::ui",
            "network",
            "network::ui",
            "network::reminder",
            "session",
            "session::programme",
            "session::series",
            "session::ui",
            "session::web",
            "participation",
            "participation::web",
            "participation::seating"
        })
@NullMarked
package nl.leertafel.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
