package nl.leertafel.participation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept about where someone came; the count of seats stays, the organisation does not. */
@Component
class ParticipationPersonalData implements PersonalData {

    private final Participations participations;
    private final TransactionTemplate transaction;

    ParticipationPersonalData(Participations participations, TransactionTemplate transaction) {
        this.participations = participations;
        this.transaction = transaction;
    }

    @Override
    public List<String> tables() {
        return List.of("participation");
    }

    @Override
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "participation",
                participations.ofPerson(person).stream()
                        .map(it -> Map.<String, Object>of(
                                "session", it.session().sessionId(),
                                "status", it.status(),
                                "perspective", it.perspective(),
                                "organisation", Objects.requireNonNullElse(it.organisationName(), ""),
                                "changedAt", it.changedAt()))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        transaction.executeWithoutResult(status -> participations.forgetOrganisation(person));
    }
}
