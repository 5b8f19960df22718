package nl.leertafel.assignment.curriculum;

import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;

/**
 * What a lecturer writes down.
 *
 * @param asked what practice asked, in one line
 * @param missing what their education does not teach yet
 */
public record GapForm(String asked, String missing) {

    public static final int ASKED_LENGTH = 300;
    public static final int MISSING_LENGTH = 2000;

    public GapForm {
        asked = PlainText.line("asked", asked, ASKED_LENGTH);
        missing = PlainText.lines("missing", missing, MISSING_LENGTH);
        if (missing.isEmpty()) {
            throw Refusal.at("missing", "kernel.text.empty");
        }
    }
}
