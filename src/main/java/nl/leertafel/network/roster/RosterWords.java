package nl.leertafel.network.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leertafel.kernel.Language;
import nl.leertafel.network.Perspective;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words people use in lists of members, in both languages, whatever language they read the screen in. */
@Component
class RosterWords {

    private final MessageSource texts;

    RosterWords(MessageSource texts) {
        this.texts = texts;
    }

    /** For each column the first heading that says so. */
    Map<RosterColumn, Integer> suggest(List<String> headings) {
        Map<RosterColumn, Integer> suggested = new EnumMap<>(RosterColumn.class);
        for (var column : RosterColumn.values()) {
            for (int place = headings.size() - 1; place >= 0; place--) {
                if (isOneOf(headings.get(place), "network.roster.heading." + column)) {
                    suggested.put(column, place);
                }
            }
        }
        return suggested;
    }

    Optional<Perspective> perspective(String word) {
        return Arrays.stream(Perspective.values())
                .filter(it -> isOneOf(word, "network.roster.perspective." + it))
                .findFirst();
    }

    private boolean isOneOf(String word, String key) {
        var wanted = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Language.values())
                .flatMap(language ->
                        Stream.of(texts.getMessage(key, null, language.locale()).split(",", -1)))
                .anyMatch(it -> it.strip().equals(wanted));
    }
}
