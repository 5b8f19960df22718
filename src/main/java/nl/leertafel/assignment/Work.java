package nl.leertafel.assignment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import nl.leertafel.files.Upload;
import nl.leertafel.kernel.PlainText;
import nl.leertafel.kernel.Refusal;
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

    private static final Set<String> SCHEMES = Set.of("https", "http");

    public Work {
        text = PlainText.lines("text", text, 20_000);
        link = webAddress(PlainText.optionalLine("link", link, 500));
    }

    boolean isNothing(boolean hadFile) {
        return text.isEmpty() && link == null && file == null && !(keepsFile && hadFile);
    }

    private static @Nullable String webAddress(@Nullable String link) {
        if (link == null || isWebAddress(link)) {
            return link;
        }
        throw Refusal.at("link", "assignment.work.link");
    }

    // what stands before an @ looks like the address but is not
    private static boolean isWebAddress(String link) {
        try {
            var address = new URI(link);
            return SCHEMES.contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
