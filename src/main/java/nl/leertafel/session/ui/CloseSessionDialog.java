package nl.leertafel.session.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leertafel.session.ClosingCheck.Loose;
import nl.leertafel.session.SessionId;
import nl.leertafel.session.SessionSummary;
import nl.leertafel.session.programme.ui.CarryOverField;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.StepDialog;

/** What is still open when a session is closed, and where the parts go that were not done. */
class CloseSessionDialog extends StepDialog {

    private final CarryOverField target;
    private final Consumer<Optional<SessionId>> then;

    /** {@code targets} is empty where no part is left over, or there is nowhere for it to go. */
    CloseSessionDialog(
            List<Loose> looseEnds, List<SessionSummary> targets, SpokenTime time, Consumer<Optional<SessionId>> then) {
        super("session.close.title", "session.close.yes");
        this.then = then;
        var ends = new UnorderedList(looseEnds.stream()
                .map(it -> new ListItem(getTranslation(it.key(), it.arguments())))
                .toArray(ListItem[]::new));
        target = new CarryOverField(targets, time);
        target.setEmptySelectionAllowed(true);
        target.setEmptySelectionCaption(getTranslation("session.close.stay"));
        target.first(targets);
        target.setVisible(!targets.isEmpty());
        body(new Paragraph(getTranslation("session.close.explanation")), ends, target);
    }

    @Override
    protected void confirm() {
        then.accept(target.target());
    }
}
