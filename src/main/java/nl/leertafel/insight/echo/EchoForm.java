package nl.leertafel.insight.echo;

import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers.
 *
 * @param sentence may be empty
 * @param shared whether others in the network may read the sentence, without a name
 */
public record EchoForm(EchoAnswer answer, String sentence, boolean shared) {

    public static final int SENTENCE_LENGTH = 500;

    public EchoForm {
        sentence = PlainText.lines("sentence", sentence, SENTENCE_LENGTH);
    }

    /**
     * What was filled in.
     *
     * @throws Refusal when no answer was chosen
     */
    public static EchoForm of(@Nullable EchoAnswer answer, String sentence, boolean shared) {
        if (answer == null) {
            throw Refusal.at("answer", "insight.echo.answer.missing");
        }
        return new EchoForm(answer, sentence, shared);
    }
}
