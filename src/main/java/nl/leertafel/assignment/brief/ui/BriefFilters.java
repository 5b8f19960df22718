package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leertafel.agenda.ThemeSummary;
import nl.leertafel.assignment.brief.BriefFilter;
import nl.leertafel.assignment.brief.BriefFilter.Scope;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.Semester;
import nl.leertafel.assignment.brief.StudyLevel;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.network.NetworkDetails;

/** Chooses whose questions from practice one sees, and for which network, theme, level and half of the year. */
class BriefFilters extends Composite<Div> {

    private static final String SCOPE = "wat";
    private static final String NETWORK = "netwerk";
    private static final String THEME = "thema";
    private static final String LEVEL = "niveau";
    private static final String PERIOD = "periode";

    private final Consumer<BriefFilters> then;
    private final List<Scope> scopes;
    private final Select<Scope> scope = new Select<>();
    private final Select<NetworkDetails> network;
    private final Select<ThemeSummary> theme;
    private final Select<StudyLevel> level;
    private final Select<Semester> period;

    BriefFilters(BriefPool pool, LocalDate today, Consumer<BriefFilters> then) {
        this.then = then;
        var networks = pool.networks();
        Map<NetworkId, String> names =
                networks.stream().collect(Collectors.toMap(NetworkDetails::id, NetworkDetails::name));
        scopes = List.copyOf(pool.scopes());
        network = narrowing("network", networks, NetworkDetails::name);
        theme = narrowing(
                "theme",
                pool.themes(),
                it -> networks.size() < 2 ? it.name() : it.name() + " · " + names.get(it.network()));
        level = narrowing("level", List.of(StudyLevel.values()), it -> getTranslation("assignment.level." + it));
        period = narrowing("period", Semester.from(today), BriefWords::semester);
        scope.setLabel(getTranslation("assignment.brief.filter.scope"));
        scope.setItems(scopes);
        scope.setItemLabelGenerator(it -> getTranslation("assignment.brief.scope." + it));
        scope.setVisible(scopes.size() > 1);
        scope.addValueChangeListener(change -> narrowed(change.isFromClient()));
        network.setVisible(networks.size() > 1);
        getContent().addClassName("filters");
        getContent().add(scope, period, theme, level, network);
    }

    /** Chooses what stands in the address, as far as it exists. */
    void choose(QueryParameters address) {
        scope.setValue(scopes.stream()
                .filter(it -> isAsked(address, SCOPE, lower(it)))
                .findFirst()
                .orElse(scopes.getFirst()));
        choose(network, address, NETWORK, NetworkDetails::slug);
        choose(theme, address, THEME, it -> it.id().themeId().toString());
        choose(level, address, LEVEL, BriefFilters::lower);
        choose(period, address, PERIOD, it -> it.begins().toString());
    }

    BriefFilter filter() {
        return new BriefFilter(
                scope.getValue(),
                network.getValue() == null ? null : network.getValue().id(),
                theme.getValue() == null ? null : theme.getValue().id(),
                level.getValue(),
                period.getValue());
    }

    Map<String, String> inAddress() {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (scope.getValue() != scopes.getFirst()) {
            chosen.put(SCOPE, lower(scope.getValue()));
        }
        put(chosen, NETWORK, network, NetworkDetails::slug);
        put(chosen, THEME, theme, it -> it.id().themeId().toString());
        put(chosen, LEVEL, level, BriefFilters::lower);
        put(chosen, PERIOD, period, it -> it.begins().toString());
        return chosen;
    }

    private <T> Select<T> narrowing(String key, List<T> items, Function<T, String> words) {
        var any = getTranslation("assignment.brief.filter.any");
        var select = new Select<T>();
        select.setLabel(getTranslation("assignment.brief.filter." + key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setItemLabelGenerator(it -> it == null ? any : words.apply(it));
        select.addValueChangeListener(change -> narrowed(change.isFromClient()));
        return select;
    }

    private void narrowed(boolean byPerson) {
        if (byPerson) {
            then.accept(this);
        }
    }

    private static <T> void choose(Select<T> select, QueryParameters address, String name, Function<T, String> words) {
        select.getListDataView()
                .getItems()
                .filter(it -> isAsked(address, name, words.apply(it)))
                .findFirst()
                .ifPresent(select::setValue);
    }

    private static <T> void put(Map<String, String> chosen, String name, Select<T> select, Function<T, String> words) {
        if (select.getValue() != null) {
            chosen.put(name, words.apply(Objects.requireNonNull(select.getValue())));
        }
    }

    private static boolean isAsked(QueryParameters address, String name, String word) {
        return address.getSingleParameter(name).filter(word::equals).isPresent();
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
