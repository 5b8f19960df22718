package nl.leertafel.agenda;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions a person keeps an eye on. */
@Service
@Transactional
class AgendaPersonalData implements PersonalData {

    private final Questions questions;

    AgendaPersonalData(Questions questions) {
        this.questions = questions;
    }

    @Override
    public List<String> tables() {
        return List.of("question");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "question",
                questions.findByOwner(person).stream()
                        .map(question -> Map.<String, Object>of(
                                "question", question.id().questionId().toString(), "wording", question.wording()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        questions.findByOwner(person).forEach(question -> questions.saveAndFlush(question.letGoOfOwner()));
    }
}
