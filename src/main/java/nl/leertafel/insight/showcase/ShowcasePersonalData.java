package nl.leertafel.insight.showcase;

import java.util.List;
import java.util.Map;
import nl.leertafel.access.LinkPurpose;
import nl.leertafel.access.LinkTokens;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.PersonalData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student chose to show; their page goes with them. */
@Service
@Transactional
class ShowcasePersonalData implements PersonalData {

    private final Showcases showcases;
    private final LinkTokens tokens;

    ShowcasePersonalData(Showcases showcases, LinkTokens tokens) {
        this.showcases = showcases;
        this.tokens = tokens;
    }

    @Override
    public List<String> tables() {
        return List.of("showcase", "showcase_work");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Map<String, Object>>> export(PersonId person) {
        return Map.of(
                "showcase",
                showcases.findById(person).map(Showcase::exported).stream().toList());
    }

    @Override
    public void erase(PersonId person) {
        tokens.revoke(LinkPurpose.SHOWCASE, person.personId());
        showcases.findById(person).ifPresent(showcases::delete);
    }
}
