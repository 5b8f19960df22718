package nl.leertafel.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.kernel.Words;
import nl.leertafel.network.Affiliation;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.people.PersonRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Who an assignment can be for, and who can guide its students; whoever asks has checked who asks. */
@Component
class StudentChoice {

    private final Assignments assignments;
    private final Memberships memberships;
    private final PersonRegister people;
    private final Clock clock;

    StudentChoice(Assignments assignments, Memberships memberships, PersonRegister people, Clock clock) {
        this.assignments = assignments;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** Without a word typed only students: nobody is handed a list of everyone. */
    List<Candidate> search(NetworkId network, PersonId lecturer, String text, Pageable page) {
        var bare = PageRequest.of(page.getPageNumber(), page.getPageSize());
        return assignments.candidates(network, lecturer.personId(), LocalDate.now(clock), Words.prefix(text), bare);
    }

    /** Who is found by a word of their name and is no student. */
    List<Candidate> supervisors(NetworkId network, String text, Pageable page) {
        var prefix = Words.prefix(text);
        var bare = PageRequest.of(page.getPageNumber(), page.getPageSize());
        return prefix.isEmpty() ? List.of() : assignments.supervisors(network, LocalDate.now(clock), prefix, bare);
    }

    List<Candidate> candidates(NetworkId network, Collection<PersonId> chosen) {
        var places = memberships.affiliations(network, chosen);
        return people.contacts(chosen).values().stream()
                .map(it -> new Candidate(
                        it.person(),
                        it.name(),
                        places.getOrDefault(it.person(), new Affiliation(Perspective.STUDENT, null))
                                .perspective()))
                .toList();
    }

    void requireMembers(NetworkId network, PersonId lecturer, Collection<PersonId> wanted) {
        if (wanted.contains(lecturer)
                || !memberships.affiliations(network, wanted).keySet().containsAll(wanted)) {
            throw Refusal.at("students", "assignment.plan.notMember");
        }
    }

    /** Someone in this network who is not the lecturer. */
    void requireSupervisor(NetworkId network, PersonId lecturer, @Nullable PersonId supervisor) {
        if (supervisor != null
                && (supervisor.equals(lecturer)
                        || memberships
                                .affiliations(network, List.of(supervisor))
                                .isEmpty())) {
            throw Refusal.at("supervisor", "assignment.plan.supervisorElsewhere");
        }
    }

    /** Where an assignment of this network can be taught, by name. */
    List<Institution> institutions(NetworkId network) {
        return assignments.institutions(network, LocalDate.now(clock));
    }

    void requireInstitution(NetworkId network, OrganisationId wanted) {
        if (institutions(network).stream().noneMatch(it -> it.id().equals(wanted))) {
            throw Refusal.at("institution", "assignment.plan.institutionElsewhere");
        }
    }

    /** Where someone belongs today, such as the institution a lecturer teaches at. */
    @Nullable
    OrganisationId organisationOf(NetworkId network, PersonId person) {
        var place = memberships.affiliations(network, List.of(person)).get(person);
        return place == null ? null : place.organisation();
    }
}
