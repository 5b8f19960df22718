package nl.leertafel.minutes;

import java.util.ArrayList;
import java.util.List;
import nl.leertafel.session.ClosingCheck;
import nl.leertafel.session.SessionDetails;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at closing who is still typing, and which lines have two texts. */
@Component
@Order(10)
class UnfinishedWriting implements ClosingCheck {

    private final OutcomeDrafts drafts;
    private final OutcomeWordings wordings;

    UnfinishedWriting(OutcomeDrafts drafts, OutcomeWordings wordings) {
        this.drafts = drafts;
        this.wordings = wordings;
    }

    @Override
    public List<Loose> looseEnds(SessionDetails session) {
        var ends = new ArrayList<Loose>();
        int typing = drafts.count(session.id());
        if (typing > 0) {
            ends.add(new Loose("minutes.close.drafts", typing));
        }
        var twofold = wordings.ofSession(session.id()).stream()
                .map(OtherText::outcome)
                .distinct()
                .count();
        if (twofold > 0) {
            ends.add(new Loose("minutes.close.wordings", twofold));
        }
        return ends;
    }
}
