package nl.leertafel.participation.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.participation.Answer;
import nl.leertafel.participation.Answers;
import nl.leertafel.participation.seating.Party;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With how many one comes, and how one changes that, on the answer page. */
@Component
@Order(10)
class CompanySection implements AnswerSection {

    private final Answers answers;

    CompanySection(Answers answers) {
        this.answers = answers;
    }

    @Override
    public String fragment() {
        return "participation/company :: company";
    }

    @Override
    public Optional<Map<String, Object>> model(String token, Answer answer, Locale locale) {
        if (!answers.mayBring(answer)) {
            return Optional.empty();
        }
        return Optional.of(Map.of(
                "party", answer.participation().party(),
                "mostPeople", Party.MOST_PEOPLE,
                "mostHelpers", Party.MOST_HELPERS));
    }
}
