package nl.leertafel.participation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.seating.Party;
import nl.leertafel.participation.seating.Verdict;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in one plain sentence why there is a seat for somebody, or none. */
@Component
public class SeatText {

    private final MessageSource texts;
    private final SpokenTime time;

    SeatText(MessageSource texts, SpokenTime time) {
        this.texts = texts;
        this.time = time;
    }

    /**
     * Said to whom it is about.
     *
     * @param keptUntil the last day on which seats are kept; null means until it starts
     */
    public String why(Verdict verdict, Party party, @Nullable LocalDate keptUntil, Locale locale) {
        return why(verdict, party, keptUntil, say(locale, "participation.why.you"), locale);
    }

    /** The same, said about them to a coordinator. */
    public String whyThey(Verdict verdict, Party party, @Nullable LocalDate keptUntil, Locale locale) {
        return why(verdict, party, keptUntil, say(locale, "participation.why.they"), locale);
    }

    private String why(Verdict verdict, Party party, @Nullable LocalDate keptUntil, String come, Locale locale) {
        var free = verdict.free();
        var about = people(verdict.about(), locale);
        return switch (verdict.reason()) {
            case KEPT_FOR_OTHERS ->
                keptUntil == null
                        ? say(locale, "participation.why.KEPT_FOR_OTHERS", free, about, party.seats(), come)
                        : say(
                                locale,
                                "participation.why.keptUntil",
                                free,
                                about,
                                party.seats(),
                                time.day(keptUntil, locale),
                                come);
            case ENOUGH_OF_THESE -> say(locale, "participation.why.ENOUGH_OF_THESE", free, about, party.people());
            case NOT_TOGETHER -> say(locale, "participation.why.NOT_TOGETHER", free, party.seats(), come);
            case FULL -> say(locale, "participation.why.FULL");
            default -> say(locale, "participation.why.SEATED", free);
        };
    }

    /** "2 mensen en 1 begeleider". */
    public String party(Party party, Locale locale) {
        return say(locale, "participation.party.size", party.people(), party.helpers());
    }

    /** "bewoners, studenten en ambtenaren". */
    public String people(Collection<Perspective> perspectives, Locale locale) {
        var names = perspectives.stream()
                .sorted()
                .map(it -> say(locale, "participation.group." + it))
                .toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        var first = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
        return say(locale, "participation.group.and", first, names.getLast());
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
