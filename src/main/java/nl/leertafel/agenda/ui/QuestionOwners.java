package nl.leertafel.agenda.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leertafel.agenda.QuestionSummary;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.people.PersonContact;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of those who keep an eye on questions that one may read. */
@Component
class QuestionOwners {

    private final PersonRegister register;

    QuestionOwners(PersonRegister register) {
        this.register = register;
    }

    Map<PersonId, String> names(Collection<QuestionSummary> questions) {
        var owners = questions.stream()
                .map(QuestionSummary::owner)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return register.contacts(owners).values().stream()
                .collect(Collectors.toMap(PersonContact::person, PersonContact::name));
    }

    Optional<String> name(@Nullable PersonId owner) {
        return owner == null
                ? Optional.empty()
                : register.contacts(List.of(owner)).values().stream()
                        .map(PersonContact::name)
                        .findFirst();
    }
}
