package nl.leertafel.reflection.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.web.AnswerSection;
import nl.leertafel.reflection.MailedReflecting;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the answer page, from the start of the session on: the reflection of the one this link is for. */
@Component
@Order(10)
class ReflectionSection implements AnswerSection {

    private final MailedReflecting reflecting;
    private final ReflectionModel models;

    ReflectionSection(MailedReflecting reflecting, ReflectionModel models) {
        this.reflecting = reflecting;
        this.models = models;
    }

    @Override
    public String fragment() {
        return "reflection/answer :: reflection";
    }

    @Override
    public Optional<Map<String, Object>> model(String token, Answer answer, Locale locale) {
        return reflecting.mine(token).map(mine -> models.of(mine, locale));
    }
}
