package nl.leertafel.participation.support.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.support.AskingForSupport;
import nl.leertafel.participation.web.AnswerSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the answer page, until the session is over: what the one this link is for needs to be able to take part. */
@Component
@Order(5)
class SupportSection implements AnswerSection {

    private final AskingForSupport asking;
    private final SupportModel models;

    SupportSection(AskingForSupport asking, SupportModel models) {
        this.asking = asking;
        this.models = models;
    }

    @Override
    public String fragment() {
        return "participation/support :: needs";
    }

    @Override
    public Optional<Map<String, Object>> model(String token, Answer answer, Locale locale) {
        return asking.mine(token).map(mine -> models.of(mine, answer.session(), locale));
    }
}
