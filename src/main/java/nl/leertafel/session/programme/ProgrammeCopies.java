package nl.leertafel.session.programme;

import java.util.List;
import nl.leertafel.session.SessionId;
import org.springframework.stereotype.Component;

/** Gives a session the programme that another one began with: for copies, whose caller has checked the right to it. */
@Component
public class ProgrammeCopies {

    private final ProgrammeItems items;

    ProgrammeCopies(ProgrammeItems items) {
        this.items = items;
    }

    /** The same parts, none of them done. */
    public void copy(SessionId from, SessionId to) {
        List<ItemPlan> plans =
                items.ofSession(from).stream().map(ProgrammeItem::plan).toList();
        for (int order = 0; order < plans.size(); order++) {
            items.save(new ProgrammeItem(to, order, plans.get(order)));
        }
    }
}
