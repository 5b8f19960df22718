package nl.leertafel.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.action.ActionFilter;
import nl.leertafel.action.ActionFilter.State;
import nl.leertafel.action.ActionOwner;
import nl.leertafel.action.ActionShare;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Searches and narrows a list of actions; what was chosen stands in the address. */
class ActionFilters extends Composite<Div> {

    /** Finds the person an address names. */
    @FunctionalInterface
    interface People {
        @Nullable
        ActionOwner known(PersonId person);
    }

    /** How the actions are laid out. */
    private enum Shape {
        LIST,
        BOARD
    }

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String address;
    private final Runnable then;
    private final TextField search = new TextField(getTranslation("action.filter.search"));
    private final Select<State> state = new Select<>();
    private final Select<ActionShare> share = new Select<>();
    private final Select<Shape> shape = new Select<>();
    private final @Nullable OwnerField owner;

    /** @param owner to narrow to one person's actions; null where all are of one person */
    ActionFilters(String address, @Nullable OwnerField owner, Runnable then) {
        this.address = address;
        this.owner = owner;
        this.then = then;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        state.setLabel(getTranslation("action.list.status"));
        state.setItems(State.values());
        state.setItemLabelGenerator(it -> getTranslation("action.filter.state." + it));
        state.setValue(State.OPEN);
        state.addValueChangeListener(change -> narrow(change.isFromClient()));
        share.setLabel(getTranslation("action.filter.share"));
        share.setItems(ActionShare.values());
        share.setItemLabelGenerator(it -> getTranslation("action.filter.share." + it));
        share.setValue(ActionShare.OWNER);
        share.setVisible(owner == null);
        share.addValueChangeListener(change -> narrow(change.isFromClient()));
        shape.setLabel(getTranslation("action.filter.shape"));
        shape.setItems(Shape.values());
        shape.setItemLabelGenerator(it -> getTranslation("action.filter.shape." + it));
        shape.setValue(Shape.LIST);
        shape.addClassName("shape");
        shape.addValueChangeListener(change -> narrow(change.isFromClient()));
        getContent().addClassName("filters");
        getContent().add(share, search, state);
        if (owner != null) {
            owner.addValueChangeListener(change -> narrow(change.isFromClient()));
            getContent().add(owner);
        }
        getContent().add(shape);
    }

    ActionFilter chosen() {
        return chosen(state.getValue());
    }

    /** What else was chosen, for the actions in this state. */
    ActionFilter chosen(State wanted) {
        return new ActionFilter(search.getValue(), wanted, owner == null ? null : owner.chosen());
    }

    ActionShare share() {
        return share.getValue();
    }

    boolean isBoard() {
        return shape.getValue() == Shape.BOARD;
    }

    /** Who was chosen, with their name. */
    Optional<ActionOwner> person() {
        return Optional.ofNullable(owner).map(OwnerField::getValue);
    }

    /** Chooses what stands in the address, as far as it exists. */
    void choose(QueryParameters chosen, People people) {
        search.setValue(chosen.getSingleParameter("zoek").orElse(""));
        share.setValue(named(chosen, "deel", ActionShare.values(), ActionShare.OWNER));
        shape.setValue(named(chosen, "toon", Shape.values(), Shape.LIST));
        state.setVisible(!isBoard());
        state.setValue(named(chosen, "stand", State.values(), State.OPEN));
        if (owner != null) {
            owner.setValue(chosen.getSingleParameter("wie")
                    .filter(it -> UUID_FORM.matcher(it).matches())
                    .map(it -> people.known(new PersonId(UUID.fromString(it))))
                    .orElse(null));
        }
    }

    private void narrow(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        state.setVisible(!isBoard());
        Map<String, String> chosen = new LinkedHashMap<>();
        if (share.getValue() != ActionShare.OWNER) {
            chosen.put("deel", lower(share.getValue()));
        }
        if (isBoard()) {
            chosen.put("toon", lower(shape.getValue()));
        }
        if (state.getValue() != State.OPEN) {
            chosen.put("stand", lower(state.getValue()));
        }
        if (!search.isEmpty()) {
            chosen.put("zoek", search.getValue());
        }
        var person = owner == null ? null : owner.chosen();
        if (person != null) {
            chosen.put("wie", person.personId().toString());
        }
        var query = QueryParameters.simple(chosen).getQueryString();
        UI.getCurrent().getPage().getHistory().replaceState(null, query.isEmpty() ? address : address + "?" + query);
        then.run();
    }

    private static <E extends Enum<E>> E named(QueryParameters chosen, String name, E[] all, E usual) {
        return chosen.getSingleParameter(name)
                .flatMap(it ->
                        Arrays.stream(all).filter(one -> lower(one).equals(it)).findFirst())
                .orElse(usual);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
