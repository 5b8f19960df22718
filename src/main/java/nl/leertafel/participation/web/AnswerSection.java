package nl.leertafel.participation.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.participation.Answer;

/**
 * A part of the answer page behind a mail's link that a module above contributes; a bean, ordered with {@code @Order}.
 * The link is the right of this one person: what the section shows must be theirs.
 */
public interface AnswerSection {

    /** The Thymeleaf fragment that draws it, such as {@code reflection/answer :: reflection}. */
    String fragment();

    /** Whether it stands above what one can change about the answer. */
    default boolean standsFirst() {
        return false;
    }

    /**
     * What the fragment needs, put into the model of the page beside {@code token}; empty when there is nothing to show.
     *
     * @param token what the link holds: services of the module above ask for it, because it is the right to look
     */
    Optional<Map<String, Object>> model(String token, Answer answer, Locale locale);
}
