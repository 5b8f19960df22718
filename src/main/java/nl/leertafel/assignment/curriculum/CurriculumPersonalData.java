package nl.leertafel.assignment.curriculum;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody wrote down for the curriculum; it stays with the institution, without their name. */
@Service
@Transactional
class CurriculumPersonalData implements PersonalData {

    private final CurriculumGaps gaps;

    CurriculumPersonalData(CurriculumGaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public List<String> tables() {
        return List.of("curriculum_gap");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "curriculum_gap",
                gaps.writtenBy(person.personId()).stream()
                        .map(CurriculumGap::exported)
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        gaps.writtenBy(person.personId()).forEach(it -> gaps.saveAndFlush(it.forgetWriter()));
    }
}
