package nl.leertafel.minutes.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.minutes.MailedMinuteTaking;
import nl.leertafel.minutes.MinutesPage;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.web.AnswerSection;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the answer page, from the moment the meeting began: what came out of it, and a line to write along. */
@Component
@Order(5)
class MinutesSection implements AnswerSection {

    private final MailedMinuteTaking taking;
    private final SpokenTime time;

    MinutesSection(MailedMinuteTaking taking, SpokenTime time) {
        this.taking = taking;
        this.time = time;
    }

    @Override
    public String fragment() {
        return "minutes/answer :: minutes";
    }

    @Override
    public Optional<Map<String, Object>> model(String token, Answer answer, Locale locale) {
        return taking.page(answer).map(page -> model(page, answer, locale));
    }

    Map<String, Object> model(MinutesPage page, Answer answer, Locale locale) {
        Map<String, Object> model = new HashMap<>();
        model.put("minutes", page);
        model.put("minutesKinds", OutcomeKind.IN_WORDS);
        model.put(
                "minutesLines",
                page.lines().stream().map(it -> line(it, answer)).toList());
        var until = page.standing().amendUntil();
        model.put(
                "minutesUntil",
                until == null
                        ? ""
                        : time.day(
                                until.minusSeconds(1)
                                        .atZone(answer.session().slot().zoneId())
                                        .toLocalDate(),
                                locale));
        model.put("minutesTyped", Map.of());
        model.put("minutesError", "");
        return model;
    }

    private static Line line(OutcomeLine line, Answer answer) {
        return new Line(
                line.id().outcomeId().toString(),
                line.kind(),
                Markdown.html(line.text()),
                line.saidByName(),
                answer.participation().person().equals(line.saidBy()),
                line.amended());
    }

    /** One line on the answer page. */
    record Line(
            String id,
            OutcomeKind kind,
            String html,
            @Nullable String name,
            boolean mine,
            boolean amended) {}
}
