package nl.leertafel.insight.showcase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.assignment.HandInId;
import nl.leertafel.assignment.StudentResult;
import nl.leertafel.assignment.StudentResults;
import nl.leertafel.assignment.consent.ConversationDirectory;
import nl.leertafel.assignment.consent.Leave;
import nl.leertafel.insight.InsightState;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.people.PersonRegister;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A student's page, read by whoever has its address: that is the permission. */
@Service
@Transactional(readOnly = true)
public class ShowcaseReading {

    private final Showcases showcases;
    private final StudentResults results;
    private final ConversationDirectory conversations;
    private final NetworkDirectory networks;
    private final PersonRegister people;
    private final LinkTokens tokens;

    ShowcaseReading(
            Showcases showcases,
            StudentResults results,
            ConversationDirectory conversations,
            NetworkDirectory networks,
            PersonRegister people,
            LinkTokens tokens) {
        this.showcases = showcases;
        this.results = results;
        this.conversations = conversations;
        this.networks = networks;
        this.people = people;
        this.tokens = tokens;
    }

    /**
     * What the student shows and everyone may see now.
     *
     * @throws NotFound when there is no such page, or not any more
     */
    public ShowcasePage open(String token) {
        var student =
                tokens.find(LinkPurpose.SHOWCASE, token).map(PersonId::new).orElseThrow(ShowcaseReading::unknown);
        var showcase = showcases.findById(student).orElseThrow(ShowcaseReading::unknown);
        var contact = people.contacts(List.of(student)).get(student);
        if (contact == null) {
            throw unknown();
        }
        var chosen = results.of(student, Pageable.unpaged()).stream()
                .filter(it -> showcase.shows(it.group()))
                .toList();
        var leaves = ShowcaseKeeping.leaves(conversations, chosen);
        var insights = insights(chosen);
        return new ShowcasePage(
                contact.name(),
                chosen.stream()
                        .filter(it -> WorkStanding.of(it.meets(), leave(leaves, it), true) == WorkStanding.SHOWN)
                        .map(it -> shown(it, leave(leaves, it), insights))
                        .toList());
    }

    private ShownWork shown(StudentResult work, Leave leave, Map<HandInId, List<InsightState>> insights) {
        return new ShownWork(
                work.title(),
                work.course(),
                work.institution(),
                work.question(),
                networks.byId(work.network()).name(),
                Objects.requireNonNullElse(work.summary(), ""),
                leave,
                work.handIn() == null ? List.of() : insights.getOrDefault(work.handIn(), List.of()));
    }

    private Map<HandInId, List<InsightState>> insights(List<StudentResult> works) {
        var handIns = works.stream()
                .map(StudentResult::handIn)
                .filter(Objects::nonNull)
                .toList();
        return handIns.isEmpty()
                ? Map.of()
                : showcases.insights(handIns).stream()
                        .collect(groupingBy(Showcases.FromWork::handIn, mapping(Showcases.FromWork::state, toList())));
    }

    private static Leave leave(Map<?, Leave> leaves, StudentResult work) {
        return Objects.requireNonNullElse(leaves.get(work.group()), Leave.NONE);
    }

    private static NotFound unknown() {
        return new NotFound("showcase");
    }
}
