package nl.leertafel.access;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address people reach this installation at ({@code LEERTAFEL_BASE_URL}); links never come from a request. */
@Component
public class BaseUrl {

    private final String value;

    BaseUrl(@Value("${leertafel.base-url}") String value) {
        this.value = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }

    /** The absolute address of a path that starts with a slash. */
    public String of(String path) {
        return value + path;
    }

    /** The host name alone. */
    public String host() {
        return URI.create(value).getHost();
    }

    /** Whether people reach it over https: then cookies are for https alone. */
    public boolean isSecure() {
        return value.startsWith("https:");
    }
}
