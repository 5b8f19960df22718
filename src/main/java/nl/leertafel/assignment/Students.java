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
import nl.leertafel.people.PersonRegister;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Who can be a student of an assignment, and who can stop being one; whoever asks has checked who asks. */
@Component
class Students {

    private final Assignments assignments;
    private final HandIns handIns;
    private final Memberships memberships;
    private final PersonRegister people;
    private final Clock clock;

    Students(Assignments assignments, HandIns handIns, Memberships memberships, PersonRegister people, Clock clock) {
        this.assignments = assignments;
        this.handIns = handIns;
        this.memberships = memberships;
        this.people = people;
        this.clock = clock;
    }

    /** Without a word typed only students: nobody is handed a list of everyone. */
    List<Candidate> search(NetworkId network, PersonId lecturer, String text, Pageable page) {
        var bare = PageRequest.of(page.getPageNumber(), page.getPageSize());
        return assignments.candidates(network, lecturer.personId(), LocalDate.now(clock), Words.prefix(text), bare);
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

    void requireNothingHandedIn(AssignmentId id, Collection<PersonId> leaving) {
        if (leaving.isEmpty()) {
            return;
        }
        handIns.studentsOf(id).stream().filter(leaving::contains).findFirst().ifPresent(student -> {
            var name = people.contacts(List.of(student)).values().stream()
                    .map(it -> it.name())
                    .findFirst()
                    .orElse("");
            throw Refusal.at("students", "assignment.plan.handedInAlready", name);
        });
    }
}
