package nl.leertafel.session.programme;

import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One part of a programme as a coordinator fills it in. An empty title, and minutes that are not between 1 and 1440, are
 * refused with a {@link Refusal}.
 */
public record ItemPlan(
        String title,
        int minutes,
        @Nullable String leader,
        @Nullable WorkingForm form) {

    public static final int TITLE_LENGTH = 160;
    public static final int LEADER_LENGTH = 120;
    public static final int MOST_MINUTES = 1440;

    public ItemPlan {
        title = PlainText.line("title", title, TITLE_LENGTH);
        leader = PlainText.optionalLine("leader", leader, LEADER_LENGTH);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw Refusal.at("minutes", "session.programme.minutes");
        }
    }
}
