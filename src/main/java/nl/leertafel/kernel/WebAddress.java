package nl.leertafel.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guards the address of a web page at the border: what is shown as a link leads to the web, and to where it says. */
public final class WebAddress {

    private static final int MAX_LENGTH = 500;
    private static final Set<String> SCHEMES = Set.of("https", "http");

    private WebAddress() {}

    /**
     * The address without surrounding blanks; null when nothing was filled in.
     *
     * @throws Refusal when it is no address of the web, or too long
     */
    public static @Nullable String optional(String field, @Nullable String text) {
        var address = PlainText.optionalLine(field, text, MAX_LENGTH);
        if (address == null || leadsToTheWeb(address)) {
            return address;
        }
        throw Refusal.at(field, "kernel.webAddress.invalid");
    }

    // what stands before an @ looks like the address but is not
    private static boolean leadsToTheWeb(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
