package nl.leertafel.reflection.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.web.AnswerSection;
import nl.leertafel.reflection.Barometer;
import nl.leertafel.reflection.BarometerAnswer;
import nl.leertafel.reflection.BarometerStanding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the answer page, from the start of the session on: how it was, and later what the whole table said. */
@Component
@Order(11)
class BarometerSection implements AnswerSection {

    private final Barometer barometer;

    BarometerSection(Barometer barometer) {
        this.barometer = barometer;
    }

    @Override
    public String fragment() {
        return "reflection/barometer :: barometer";
    }

    @Override
    public Optional<Map<String, Object>> model(String token, Answer answer, Locale locale) {
        return model(token);
    }

    /** Empty where there is nothing to answer and nothing to see. */
    Optional<Map<String, Object>> model(String token) {
        return barometer.standing(token).filter(BarometerSection::hasSomething).map(it -> {
            var model = new HashMap<String, Object>();
            model.put("barometer", it);
            model.put("barometerTyped", typed(it));
            model.put("barometerErrors", Map.of());
            return model;
        });
    }

    private static boolean hasSomething(BarometerStanding standing) {
        var result = standing.result();
        return standing.answerable() || result != null && !result.isEmpty();
    }

    private static Map<String, String> typed(BarometerStanding standing) {
        var mine = standing.mine();
        return mine == null
                ? Map.of()
                : Map.of(
                        "form",
                        String.valueOf(mine.form()),
                        "content",
                        String.valueOf(mine.content()),
                        "relations",
                        String.valueOf(mine.relations()),
                        BarometerAnswer.WORD,
                        mine.word() == null ? "" : mine.word());
    }
}
