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
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leertafel.action.ActionFilter;
import nl.leertafel.action.ActionFilter.State;
import nl.leertafel.action.ActionOwner;
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

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final String address;
    private final Runnable then;
    private final TextField search = new TextField(getTranslation("action.filter.search"));
    private final Select<State> state = new Select<>();
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
        getContent().addClassName("filters");
        getContent().add(search, state);
        if (owner != null) {
            owner.addValueChangeListener(change -> narrow(change.isFromClient()));
            getContent().add(owner);
        }
    }

    ActionFilter chosen() {
        return new ActionFilter(search.getValue(), state.getValue(), owner == null ? null : owner.chosen());
    }

    /** Chooses what stands in the address, as far as it exists. */
    void choose(QueryParameters chosen, People people) {
        search.setValue(chosen.getSingleParameter("zoek").orElse(""));
        state.setValue(chosen.getSingleParameter("stand")
                .flatMap(it -> Arrays.stream(State.values())
                        .filter(state -> lower(state).equals(it))
                        .findFirst())
                .orElse(State.OPEN));
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
        Map<String, String> chosen = new LinkedHashMap<>();
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

    private static String lower(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
