package nl.leertafel.participation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.participation.ParticipationStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the list of participants is narrowed to, as it stands in the address.
 *
 * @param status null means everyone who was not taken off the list
 */
record ParticipantFilter(String text, @Nullable ParticipationStatus status) {

    private static final String TEXT = "zoek";
    private static final String STATUS = "stand";

    static ParticipantFilter of(QueryParameters address) {
        var wanted = address.getSingleParameter(STATUS).orElse("");
        return new ParticipantFilter(
                address.getSingleParameter(TEXT).orElse(""),
                Arrays.stream(ParticipationStatus.values())
                        .filter(it -> lower(it).equals(wanted))
                        .findFirst()
                        .orElse(null));
    }

    ParticipantFilter withText(String other) {
        return new ParticipantFilter(other, status);
    }

    ParticipantFilter withStatus(@Nullable ParticipationStatus other) {
        return new ParticipantFilter(text, other);
    }

    /** As it follows a path; empty when nothing was chosen. */
    String query() {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (!text.isBlank()) {
            chosen.put(TEXT, text);
        }
        if (status != null) {
            chosen.put(STATUS, lower(status));
        }
        return chosen.isEmpty() ? "" : "?" + QueryParameters.simple(chosen).getQueryString();
    }

    private static String lower(ParticipationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
