/**
 * What a lecturer asks of students, linked to the sessions it springs from: task, deadline, what each handed in and the
 * feedback on that. Refuses to show a hand-in, its file or its feedback to anyone but that student and that lecturer,
 * and knows no grade: that stays with the institution.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "files",
            "access",
            "people",
            "network",
            "network::reminder",
            "network::ui",
            "agenda",
            "agenda::ui",
            "session",
            "session::ui"
        })
@NullMarked
package nl.leertafel.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
