package nl.leertafel.participation.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What someone needs, opened for themselves, and which lists they were asked to arrange. */
@Component
class SupportPersonalData implements PersonalData {

    private final SupportNeeds needs;
    private final LogisticsLists lists;
    private final NeedKeeping keeping;
    private final TransactionTemplate transaction;

    SupportPersonalData(
            SupportNeeds needs, LogisticsLists lists, NeedKeeping keeping, TransactionTemplate transaction) {
        this.needs = needs;
        this.lists = lists;
        this.keeping = keeping;
        this.transaction = transaction;
    }

    @Override
    public List<String> tables() {
        return List.of("support_need", "logistics");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "support_need",
                needs.ofPerson(person).stream().map(this::fields).toList(),
                "logistics",
                lists.ownedBy(person).stream()
                        .map(it -> Map.<String, Object>of("session", it.sessionId()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        transaction.executeWithoutResult(begun -> {
            needs.forgetPerson(person);
            lists.forgetOwner(person);
        });
    }

    private Map<String, Object> fields(SupportNeed need) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("participation", need.id().participationId());
        keeping.read(need).orElse(Needs.NONE).words().forEach((kind, words) -> fields.put(kind.name(), words));
        fields.put("consentVersion", need.consentVersion());
        fields.put("consentAt", need.consentAt());
        return fields;
    }
}
