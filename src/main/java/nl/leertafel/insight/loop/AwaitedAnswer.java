package nl.leertafel.insight.loop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A topic on which people hear what became of it. How many brought something in, or whether anybody did, is not told.
 *
 * @param title of the session, the claim of the insight, or what was said
 * @param day of the session
 */
public record AwaitedAnswer(
        LoopTopic topic, String title, @Nullable LocalDate day, LocalDate answerBy, boolean late) {}
