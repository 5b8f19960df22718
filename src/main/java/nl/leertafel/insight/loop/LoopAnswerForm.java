package nl.leertafel.insight.loop;

import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of it, as it is told to who brought it in.
 *
 * @param words what was done with it, or why nothing was
 */
public record LoopAnswerForm(Became became, String words) {

    public static final int WORDS_LENGTH = 1000;

    public LoopAnswerForm {
        words = PlainText.lines("words", words, WORDS_LENGTH);
        if (words.isEmpty()) {
            throw Refusal.at("words", "insight.loop.words.missing." + became);
        }
    }

    /**
     * What somebody filled in.
     *
     * @throws Refusal when they did not choose
     */
    public static LoopAnswerForm of(@Nullable Became became, String words) {
        if (became == null) {
            throw Refusal.at("became", "insight.loop.became.missing");
        }
        return new LoopAnswerForm(became, words);
    }
}
