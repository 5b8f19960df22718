package nl.leertafel.insight.loop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * People wait to hear what became of what they brought in.
 *
 * @param title of the session they wrote about, or the claim of the insight
 * @param day of the session
 * @param people how many wait; who they are is not told
 */
public record AwaitedAnswer(
        LoopTopic topic, String title, @Nullable LocalDate day, long people, LocalDate answerBy, boolean late) {}
