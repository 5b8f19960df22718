package nl.leertafel.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.leertafel.action.ActionDetails;
import nl.leertafel.action.ActionTracking;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;

/** Actions one below the other, each with the steps the one who looks may take. */
class ActionList extends Composite<Div> {

    /** What a list shows besides what, by when and how far. */
    enum Shown {
        OWNER,
        SOURCE
    }

    private final ActionTracking tracking;
    private final ActionWords words;
    private final Set<Shown> shown;
    private final Runnable then;
    private final ResponsiveList<ActionDetails> list;

    ActionList(
            ActionTracking tracking,
            ActionWords words,
            ResponsiveList.Pages<ActionDetails> pages,
            EmptyState whenEmpty,
            Runnable then,
            Set<Shown> shown) {
        this.tracking = tracking;
        this.words = words;
        this.then = then;
        this.shown = EnumSet.copyOf(shown);
        this.list = list(pages, whenEmpty);
        getContent().add(list);
    }

    void refresh() {
        list.refresh();
    }

    private ResponsiveList<ActionDetails> list(ResponsiveList.Pages<ActionDetails> pages, EmptyState whenEmpty) {
        var rows = new ResponsiveList<>(getTranslation("action.list.title"), pages, this::card, whenEmpty)
                .componentColumn(getTranslation("action.what"), this::what);
        if (shown.contains(Shown.OWNER)) {
            rows.column(getTranslation("action.owner"), it -> it.action().ownerName());
        }
        return rows.componentColumn(getTranslation("action.dueOn"), words::due)
                .componentColumn(getTranslation("action.list.status"), words::status)
                .stepsColumn(getTranslation("action.list.steps"), this::steps);
    }

    private Row what(ActionDetails action) {
        var row = new Row(action.action().what());
        Stream.of(words.helpers(action), words.about(action))
                .filter(it -> !it.isEmpty())
                .forEach(row::small);
        if (shown.contains(Shown.SOURCE)) {
            row.below(words.source(action));
        }
        if (action.action().reason() != null) {
            row.small(getTranslation("action.list.reason", action.action().reason()));
        }
        return row;
    }

    private Component card(ActionDetails action) {
        var card = what(action);
        if (shown.contains(Shown.OWNER)) {
            card.small(action.action().ownerName());
        }
        var facts = new Div(words.due(action), words.status(action));
        facts.addClassName("person-facts");
        return card.below(facts).below(steps(action));
    }

    private Component steps(ActionDetails action) {
        return new ActionSteps(tracking, action, () -> {
            refresh();
            then.run();
        });
    }
}
