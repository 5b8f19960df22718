/**
 * Who comes: invited, accepted, in doubt, declined, waiting. Refuses more people at the table than there are seats, on
 * every path: each command locks the session first, recounts, and lets {@link
 * nl.leertafel.participation.seating.Table} decide.
 * Everything one answers by a link, an offered seat too, is answered on the one page of that participation.
 * Lists join the person's name in the query, so that they can be searched and paged by name.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "access",
            "people",
            "network",
            "network::ui",
            "network::reminder",
            "agenda",
            "session",
            "session::ui",
            "session::web"
        })
@NullMarked
package nl.leertafel.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
