package nl.leertafel.assignment.practice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was asked about work and said of it, and whom they asked. What they said goes with them. */
@Service
@Transactional
class PracticePersonalData implements PersonalData {

    private final PracticeFeedbacks feedbacks;
    private final LinkTokens tokens;

    PracticePersonalData(PracticeFeedbacks feedbacks, LinkTokens tokens) {
        this.feedbacks = feedbacks;
        this.tokens = tokens;
    }

    @Override
    public List<String> tables() {
        return List.of("practice_feedback");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "practice_feedback",
                feedbacks.concerning(person).stream()
                        .map(it -> Map.<String, Object>of(
                                "asked", person.equals(it.person()),
                                "askedAt", it.askedAt(),
                                "feedback",
                                        person.equals(it.person()) ? Objects.requireNonNullElse(it.body(), "") : ""))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        for (var feedback : feedbacks.concerning(person)) {
            if (person.equals(feedback.person())) {
                tokens.revoke(LinkPurpose.FEEDBACK, feedback.id().practiceFeedbackId());
            }
            feedbacks.saveAndFlush(feedback.forget(person));
        }
    }
}
