/**
 * What a lecturer asks of students, linked to the sessions it springs from: task, groups, milestones, what each group
 * handed in and the feedback on that. Refuses to show a hand-in, its file or its feedback to anyone but that group and
 * that lecturer, and knows no grade: that stays with the institution.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "uikit",
            "files",
            "files::web",
            "mail",
            "access",
            "people",
            "network",
            "network::reminder",
            "network::roster",
            "network::ui",
            "agenda",
            "agenda::ui",
            "session",
            "session::programme",
            "session::ui",
            "participation"
        })
@NullMarked
package nl.leertafel.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
