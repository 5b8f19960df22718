package nl.leertafel.agenda.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.agenda.QuestionId;
import nl.leertafel.agenda.ThemeId;

/** Addresses of the knowledge agenda, for whoever leads there. */
public final class QuestionRoutes {

    /** The questions of the network one works in. */
    public static final String AGENDA = "kennisagenda";

    static final String NEW_QUESTION = AGENDA + "/nieuw";
    static final String THEME = "thema";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private QuestionRoutes() {}

    /** The page of one question. */
    public static String question(QuestionId question) {
        return AGENDA + "/" + question.questionId();
    }

    /** The question whose id stands in an address, if it is an id at all. */
    public static Optional<QuestionId> read(String text) {
        return uuid(text).map(QuestionId::new);
    }

    static String newQuestion(ThemeId theme) {
        return NEW_QUESTION + "?" + THEME + "=" + theme.themeId();
    }

    static Optional<ThemeId> readTheme(String text) {
        return uuid(text).map(ThemeId::new);
    }

    private static Optional<UUID> uuid(String text) {
        return Optional.of(text).filter(it -> UUID_FORM.matcher(it).matches()).map(UUID::fromString);
    }
}
