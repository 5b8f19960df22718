package nl.leertafel.assignment;

import nl.leertafel.files.Upload;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a student hands in: a text, a link, a file, or more than one of these.
 *
 * @param link http or https
 * @param file a new file, in the place of the one before
 * @param keepsFile whether the file of before stays, when there is no new one
 */
public record Work(
        String text, @Nullable String link, @Nullable Upload file, boolean keepsFile) {

    public Work {
        text = PlainText.lines("text", text, 20_000);
        link = WebAddress.optional("link", link);
    }

    boolean isNothing(boolean hadFile) {
        return text.isEmpty() && link == null && file == null && !(keepsFile && hadFile);
    }
}
