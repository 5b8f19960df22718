package nl.leertafel.insight;

import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of an insight, as somebody fills it in. A result has the same room whether it worked or not.
 *
 * @param evidence where one can see that; may be empty only for sharing
 * @param expected what people thought would happen, of a result
 */
public record StepForm(
        InsightState to,
        String evidence,
        @Nullable String expected,
        @Nullable String done,
        @Nullable String happened,
        @Nullable String learned) {

    public static final int LENGTH = 2000;

    public StepForm {
        expected = ofResult("expected", to, expected);
        done = ofResult("done", to, done);
        happened = ofResult("happened", to, happened);
        learned = ofResult("learned", to, learned);
        evidence = PlainText.lines("evidence", evidence, LENGTH);
        if (evidence.isEmpty() && to != InsightState.SHARED) {
            throw Refusal.at("evidence", "insight.step.evidence.missing");
        }
    }

    /** A step that is no result yet. */
    public static StepForm of(InsightState to, String evidence) {
        return new StepForm(to, evidence, null, null, null, null);
    }

    private static @Nullable String ofResult(String field, InsightState to, @Nullable String typed) {
        if (!to.isResult()) {
            return null;
        }
        var text = PlainText.lines(field, typed, LENGTH);
        if (text.isEmpty()) {
            throw Refusal.at(field, "insight.step." + field + ".missing");
        }
        return text;
    }
}
