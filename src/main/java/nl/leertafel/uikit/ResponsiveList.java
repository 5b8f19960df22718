package nl.leertafel.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A list that is worked through: rows and columns where there is room, cards on a phone; loaded page by page. */
public class ResponsiveList<T> extends Composite<Div> {

    /** Reads one page of the list; asked again for the next one. */
    @FunctionalInterface
    public interface Pages<T> extends SerializableFunction<Pageable, List<T>> {}

    private static final int NARROW = 760;
    private static final int CARDS_AT_ONCE = 20;
    private static final int ROWS_AT_ONCE = 50;

    private final Pages<T> pages;
    private final Component whenEmpty;
    private final Grid<T> grid = new Grid<>();
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button(getTranslation("uikit.list.more"), click -> showMoreCards());
    private final SerializableFunction<T, ? extends Component> card;
    private final ValueSignal<Integer> asked = new ValueSignal<>(0);
    private int pagesShown;
    private @Nullable T dragged;

    public ResponsiveList(
            String label, Pages<T> pages, SerializableFunction<T, ? extends Component> card, Component whenEmpty) {
        this(label, pages, card, whenEmpty, UI.getCurrentOrThrow().getPage().windowSizeSignal());
    }

    ResponsiveList(
            String label,
            Pages<T> pages,
            SerializableFunction<T, ? extends Component> card,
            Component whenEmpty,
            Signal<WindowSize> window) {
        this.pages = pages;
        this.card = card;
        this.whenEmpty = whenEmpty;
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setPageSize(ROWS_AT_ONCE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("accessible-name", label);
        cards.addClassName("list-cards");
        cards.getElement().setAttribute("aria-label", label);
        getContent().addClassName("list");
        var narrow = Signal.cached(window.map(ResponsiveList::isNarrow));
        Signal.effect(this, () -> {
            asked.get();
            show(narrow.get());
        });
    }

    /** A column of words. */
    public ResponsiveList<T> column(String header, ValueProvider<T, String> words) {
        grid.addColumn(words).setHeader(header).setFlexGrow(share());
        return this;
    }

    /** A column of links, marks or buttons. */
    public ResponsiveList<T> componentColumn(String header, ValueProvider<T, ? extends Component> component) {
        grid.addComponentColumn(component::apply).setHeader(header).setFlexGrow(share());
        return this;
    }

    /** The last column, with buttons or marks: as wide as they are. */
    public ResponsiveList<T> stepsColumn(String header, ValueProvider<T, ? extends Component> steps) {
        grid.addComponentColumn(steps::apply)
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** A column that explains, with as much room as the first one. */
    public ResponsiveList<T> wideColumn(String header, ValueProvider<T, ? extends Component> component) {
        grid.addComponentColumn(component::apply).setHeader(header).setFlexGrow(2);
        return this;
    }

    // the first column says what a row is about, so it gets twice the room
    private int share() {
        return grid.getColumns().size() == 1 ? 2 : 1;
    }

    /** Takes a row that was dragged to its new place, between others. */
    @FunctionalInterface
    public interface Move<T> extends Serializable {

        /** {@code below} says on which side of {@code beside} the row was let go. */
        void move(T row, T beside, boolean below);
    }

    /** Rows can be dragged; the same must be possible with buttons, for keys and for cards. */
    public ResponsiveList<T> movable(Move<T> move) {
        grid.setRowsDraggable(true);
        grid.addDragStartListener(start -> {
            dragged = start.getDraggedItems().stream().findFirst().orElse(null);
            grid.setDropMode(GridDropMode.BETWEEN);
        });
        grid.addDragEndListener(end -> {
            dragged = null;
            grid.setDropMode(null);
        });
        grid.addDropListener(drop -> {
            var row = dragged;
            if (row != null) {
                drop.getDropTargetItem()
                        .filter(it -> !it.equals(row))
                        .ifPresent(it -> move.move(row, it, drop.getDropLocation() == GridDropLocation.BELOW));
            }
        });
        return this;
    }

    /** Reads the list again: the search changed, or a row did. */
    public void refresh() {
        asked.update(times -> times + 1);
    }

    // no width is known before the browser has told it
    private static boolean isNarrow(WindowSize window) {
        return window.width() > 0 && window.width() < NARROW;
    }

    private void show(boolean asCards) {
        getContent().removeAll();
        var first = pages.apply(PageRequest.of(0, asCards ? CARDS_AT_ONCE : ROWS_AT_ONCE));
        if (first.isEmpty()) {
            getContent().add(whenEmpty);
        } else if (asCards) {
            showCards(first);
        } else {
            showRows(first);
        }
    }

    // a short list is as high as its rows; a long one loads while one scrolls
    private void showRows(List<T> first) {
        var isAll = first.size() < ROWS_AT_ONCE;
        grid.setAllRowsVisible(isAll);
        grid.setClassName("tall", !isAll);
        if (isAll) {
            grid.setItems(first);
        } else {
            grid.setItemsPageable(pages::apply);
        }
        getContent().add(grid);
    }

    private void showCards(List<T> first) {
        cards.removeAll();
        pagesShown = 0;
        getContent().add(cards, more);
        addCards(first);
    }

    private void showMoreCards() {
        addCards(pages.apply(PageRequest.of(pagesShown, CARDS_AT_ONCE)));
    }

    private void addCards(List<T> page) {
        page.forEach(row -> cards.add(new ListItem(card.apply(row))));
        pagesShown++;
        more.setVisible(page.size() == CARDS_AT_ONCE);
    }
}
