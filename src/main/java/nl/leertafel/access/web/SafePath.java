package nl.leertafel.access.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a path of our own from an address that leads elsewhere. */
final class SafePath {

    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

    private SafePath() {}

    /** The path of this address without host and query, if it is plain: no empty, hidden or climbing step in it. */
    static Optional<String> of(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(address).getRawPath())
                    .filter(path -> PLAIN.matcher(path).matches())
                    .filter(path -> !path.contains("/."));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
