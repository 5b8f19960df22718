package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionFilter.State;
import nl.leertafel.action.ActionProgress;
import nl.leertafel.action.ActionStatus;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.Row;
import org.springframework.data.domain.Pageable;

/** A column for each state; an action moves by its buttons, or where one drags it. */
class ActionBoard extends Composite<Div> {

    /** What is in a column beyond these is found in the list. */
    private static final int MOST = 20;

    /** What is asked of each state: one more, to know that there are. */
    static final Pageable PAGE = Pageable.ofSize(MOST + 1);

    private final ActionTracking tracking;
    private final ActionWords words;
    private final boolean ownersShown;
    private final Function<State, List<ActionDetails>> actions;
    private final Runnable then;

    /** @param actions the first {@link #PAGE} of a state */
    ActionBoard(
            ActionTracking tracking,
            ActionWords words,
            boolean ownersShown,
            Function<State, List<ActionDetails>> actions,
            Runnable then) {
        this.tracking = tracking;
        this.words = words;
        this.ownersShown = ownersShown;
        this.actions = actions;
        this.then = then;
        getContent().addClassName("board");
        Stream.of(ActionStatus.values()).map(this::column).forEach(getContent()::add);
    }

    private Component column(ActionStatus status) {
        var title = getTranslation("action.status." + status);
        var found = actions.apply(state(status));
        var column = new Section(new H2(title));
        column.addClassName("board-column");
        column.getElement().setAttribute("aria-label", title);
        column.add(found.isEmpty() ? small("action.board.empty") : cards(found));
        if (found.size() > MOST) {
            column.add(small("action.board.more"));
        }
        DropTarget.create(column)
                .addDropListener(drop -> drop.getDragSourceComponent()
                        .filter(ActionCard.class::isInstance)
                        .map(ActionCard.class::cast)
                        .ifPresent(card -> move(card.action, status)));
        return column;
    }

    private Component cards(List<ActionDetails> found) {
        var cards = new UnorderedList();
        cards.addClassName("board-cards");
        found.stream().limit(MOST).map(this::card).forEach(cards::add);
        return cards;
    }

    private ActionCard card(ActionDetails action) {
        var row = new Row(action.action().what());
        if (ownersShown) {
            row.small(action.action().ownerName());
        }
        if (!words.helpers(action).isEmpty()) {
            row.small(words.helpers(action));
        }
        if (action.status().isOpen()) {
            row.below(words.due(action));
        } else if (action.action().reason() != null) {
            row.small(action.action().reason());
        }
        return new ActionCard(action, row.below(words.source(action)).below(new ActionSteps(tracking, action, then)));
    }

    private void move(ActionDetails action, ActionStatus to) {
        if (!action.rights().track() || action.status() == to) {
            return;
        }
        if (to == ActionStatus.DROPPED && action.status().isOpen()) {
            new TrackDialog(tracking, action, to, then).open();
            return;
        }
        try {
            tracking.tell(
                    action.id(),
                    action.action().version(),
                    new ActionProgress(to, action.action().dueOn(), null));
            ActionSteps.tell("action.steps.saved");
        } catch (Refusal refusal) {
            FieldErrors.show(this, refusal);
        }
        then.run();
    }

    private Paragraph small(String key) {
        var small = new Paragraph(getTranslation(key));
        small.addClassName("small");
        return small;
    }

    private static State state(ActionStatus status) {
        return switch (status) {
            case OPEN -> State.NOT_BEGUN;
            case DOING -> State.DOING;
            case DONE -> State.DONE;
            case DROPPED -> State.DROPPED;
        };
    }

    /** One action on the board. */
    private static final class ActionCard extends ListItem {

        private final ActionDetails action;

        ActionCard(ActionDetails action, Component content) {
            super(content);
            this.action = action;
            addClassName("board-card");
            DragSource.create(this).setDraggable(action.rights().track());
        }
    }
}
