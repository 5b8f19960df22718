package nl.leertafel.action.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.action.ActionByLink;
import nl.leertafel.action.ActionStatus;
import nl.leertafel.action.ActionSummary;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.web.AnswerSection;
import nl.leertafel.uikit.SpokenTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** "Jouw acties uit deze bijeenkomst" on the answer page, each leading to a page where one tells how it goes. */
@Component
@Order(50)
class MyActionsSection implements AnswerSection {

    private static final int MOST = 50;

    private final ActionByLink actions;
    private final SpokenTime time;

    MyActionsSection(ActionByLink actions, SpokenTime time) {
        this.actions = actions;
        this.time = time;
    }

    @Override
    public String fragment() {
        return "action/answer :: actions";
    }

    @Override
    public Optional<Map<String, Object>> model(String token, Answer answer, Locale locale) {
        List<Line> lines =
                actions.from(answer, MOST).stream().map(it -> line(it, locale)).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(Map.of("myActions", lines));
    }

    private Line line(ActionSummary action, Locale locale) {
        return new Line(
                action.id().actionItemId().toString(),
                action.what(),
                time.day(action.dueOn(), locale),
                action.status());
    }

    /** One action on the answer page. */
    record Line(String id, String what, String due, ActionStatus status) {}
}
