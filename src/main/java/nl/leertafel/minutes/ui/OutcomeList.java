package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.MinutesPage;
import nl.leertafel.minutes.OutcomeId;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;

/** The lines, newest first while one writes; what somebody else wrote appears where it belongs, and nothing else moves. */
class OutcomeList extends Composite<Card> {

    private final SessionId session;
    private final MinuteTaking taking;
    private final PersonId me;
    private final ActionsOfSession actions;
    private final boolean asks;
    private final Runnable then;
    private final UnorderedList lines = new UnorderedList();
    private final EmptyState empty = new EmptyState(getTranslation("minutes.list.empty"));
    private final Map<OutcomeId, OutcomeRow> rows = new HashMap<>();

    /** @param asks whether who looks may ask something of students because of a line */
    OutcomeList(
            SessionId session,
            MinuteTaking taking,
            PersonId me,
            ActionsOfSession actions,
            boolean asks,
            Runnable then) {
        this.session = session;
        this.taking = taking;
        this.me = me;
        this.actions = actions;
        this.asks = asks;
        this.then = then;
        lines.addClassName("outcomes");
        getContent().add(empty, lines);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("minutes.list.title"));
    }

    void show(MinutesPage page) {
        var agreed = actions.of(page.lines());
        var gone = new HashSet<>(rows.keySet());
        int place = 0;
        for (var line : page.lines().reversed()) {
            gone.remove(line.id());
            var row = rows.computeIfAbsent(line.id(), id -> new OutcomeRow(session, taking, me, asks, then));
            row.show(line, page, actions.agreed(agreed, line, getLocale()));
            if (lines.indexOf(row) != place) {
                lines.addComponentAtIndex(place, row);
            }
            place++;
        }
        gone.forEach(id -> lines.remove(rows.remove(id)));
        empty.setVisible(page.lines().isEmpty());
        lines.setVisible(!page.lines().isEmpty());
    }
}
