package nl.leertafel.participation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept about where someone came and whom they signed up; the count of seats stays, the organisation does not. */
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
                Stream.concat(
                                participations.ofPerson(person).stream().map(it -> fields(it, "self")),
                                participations.ofContact(person).stream().map(it -> fields(it, "contact")))
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        transaction.executeWithoutResult(status -> {
            participations.forgetOrganisation(person);
            participations.forgetContact(person);
        });
    }

    /** Of whom one signed up only this: the name is theirs. */
    private static Map<String, Object> fields(ParticipationDetails participation, String role) {
        return Map.of(
                "session", participation.session().sessionId(),
                "role", role,
                "status", participation.status(),
                "perspective", participation.perspective(),
                "people", participation.people(),
                "helpers", participation.helpers(),
                "organisation", Objects.requireNonNullElse(participation.organisationName(), ""),
                "presence", participation.presence() == null ? "" : participation.presence(),
                "group", Objects.requireNonNullElse(participation.groupName(), ""),
                "changedAt", participation.changedAt());
    }
}
