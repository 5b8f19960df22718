package nl.leertafel.invitation.inbound;

import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person's calendar said, what they wrote, and what they proposed. */
@Service
@Transactional
class InboundPersonalData implements PersonalData {

    private final ItipEvents events;
    private final PostItems items;
    private final TimeProposals proposals;

    InboundPersonalData(ItipEvents events, PostItems items, TimeProposals proposals) {
        this.events = events;
        this.items = items;
        this.proposals = proposals;
    }

    @Override
    public List<String> tables() {
        return List.of("itip_event", "post_item", "time_proposal");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "itip_event",
                events.findByPerson(person).stream().map(ItipEvent::exported).toList(),
                "post_item",
                items.findByPerson(person).stream().map(PostItem::exported).toList(),
                "time_proposal",
                proposals.findByPerson(person).stream()
                        .map(TimeProposal::exported)
                        .toList());
    }

    @Override
    public void erase(PersonId person) {
        events.deleteByPerson(person);
        items.deleteByPerson(person);
        proposals.deleteByPerson(person);
        items.forgetWhoDecided(person.personId());
        proposals.forgetWhoDecided(person.personId());
    }
}
