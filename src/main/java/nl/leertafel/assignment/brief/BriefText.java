package nl.leertafel.assignment.brief;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What practice asks, in words. Who asks, what, and what should come of it is always there; the rest may be empty.
 *
 * @param client who asks it, as one would introduce them
 * @param asked the question itself, CommonMark
 * @param known what is known already, CommonMark
 * @param wanted what should come of it, CommonMark
 * @param methods how one could find out, CommonMark
 * @param offered what students get, CommonMark
 * @param limits what students must not do, CommonMark
 * @param place in which town or region
 */
@Embeddable
public record BriefText(
        String title,
        String client,
        String asked,
        String known,
        String wanted,
        String methods,
        String offered,
        String limits,
        @Nullable String place)
        implements Serializable {

    public static final int LINE_LENGTH = 160;

    public static final int ASKED_LENGTH = 2000;
    /** All together they fit in the task of one assignment. */
    public static final int LENGTH = 1000;

    /** What somebody typed. */
    public static BriefText of(
            String title,
            String client,
            String asked,
            String known,
            String wanted,
            String methods,
            String offered,
            String limits,
            String place) {
        return new BriefText(
                PlainText.line("title", title, LINE_LENGTH),
                PlainText.line("client", client, LINE_LENGTH),
                needed("asked", asked, ASKED_LENGTH),
                PlainText.lines("known", known, LENGTH),
                needed("wanted", wanted, LENGTH),
                PlainText.lines("methods", methods, LENGTH),
                PlainText.lines("offered", offered, LENGTH),
                PlainText.lines("limits", limits, LENGTH),
                PlainText.optionalLine("place", place, LINE_LENGTH));
    }

    private static String needed(String field, String typed, int max) {
        var text = PlainText.lines(field, typed, max);
        if (text.isEmpty()) {
            throw Refusal.at(field, "kernel.text.empty");
        }
        return text;
    }
}
