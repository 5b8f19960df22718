package nl.leertafel.reflection.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.web.AnswerSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the answer page, from the start of the session on: the reflection of the one this link is for. */
@Component
@Order(10)
class ReflectionSection implements AnswerSection {

    private final ReflectionModel models;

    ReflectionSection(ReflectionModel models) {
        this.models = models;
    }

    @Override
    public String fragment() {
        return "reflection/answer :: reflection";
    }

    @Override
    public Optional<Map<String, Object>> model(String token, Answer answer, Locale locale) {
        return models.of(token, locale);
    }
}
