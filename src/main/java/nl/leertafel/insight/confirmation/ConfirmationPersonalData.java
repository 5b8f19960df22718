package nl.leertafel.insight.confirmation;

import java.util.List;
import java.util.Map;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was asked about insights and said, and whom they asked. Yes or no stays, their sentence goes with them. */
@Service
@Transactional
class ConfirmationPersonalData implements PersonalData {

    private final Confirmations confirmations;
    private final LinkTokens tokens;

    ConfirmationPersonalData(Confirmations confirmations, LinkTokens tokens) {
        this.confirmations = confirmations;
        this.tokens = tokens;
    }

    @Override
    public List<String> tables() {
        return List.of("insight_confirmation");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "insight_confirmation",
                confirmations.concerning(person).stream()
                        .map(it -> it.exported(person))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        for (var confirmation : confirmations.concerning(person)) {
            if (person.equals(confirmation.person())) {
                tokens.revoke(LinkPurpose.CONFIRMATION, confirmation.id().insightConfirmationId());
            }
            confirmations.saveAndFlush(confirmation.forget(person));
        }
    }
}
