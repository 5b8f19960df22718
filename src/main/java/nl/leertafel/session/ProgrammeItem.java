package nl.leertafel.session;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One part of a session's programme: what, how many minutes, who leads.
 *
 * An empty title, and minutes that are not between 1 and 1440, are refused with a {@link Refusal}.
 */
@Embeddable
public record ProgrammeItem(
        String title, int minutes, @Nullable String leader) implements Serializable {

    public ProgrammeItem {
        title = PlainText.line("programme", title, 160);
        leader = PlainText.optionalLine("programme", leader, 120);
        if (minutes < 1 || minutes > 1440) {
            throw Refusal.at("programme", "session.programme.minutes");
        }
    }
}
