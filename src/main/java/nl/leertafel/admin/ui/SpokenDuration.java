package nl.leertafel.admin.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;

/** How long something takes, the way people say it. */
final class SpokenDuration {

    private SpokenDuration() {}

    static String of(Duration time, Component speaker) {
        if (time.toMinutes() < 1) {
            return speaker.getTranslation("admin.mail.time.short");
        }
        return time.toHours() < 1
                ? speaker.getTranslation("admin.mail.time.minutes", time.toMinutes())
                : speaker.getTranslation("admin.mail.time.hours", time.toHours());
    }
}
