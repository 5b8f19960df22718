package nl.leertafel.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.access.Role;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.network.MemberFilter;
import nl.leertafel.network.MemberSummary;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.Perspective;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.ui.OrganisationField;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.PerspectiveMark;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.Tag;
import nl.leertafel.uikit.WorkplaceFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** The members of the network, searched and filtered; what was chosen stands in the address. */
@Route(value = NetworkRoutes.MEMBERS, layout = WorkplaceFrame.class)
@Menu(title = "network.members.title", order = 50, icon = "people")
@PermitAll
@ForCoordinators
class MemberListView extends Composite<Div> implements BeforeEnterObserver {

    private final Memberships memberships;
    private final Permissions permissions;
    private final CurrentNetwork network;
    private final TextField search = new TextField();
    private final Select<Perspective> perspective = new Select<>();
    private final Select<Role> role = new Select<>();
    private final OrganisationField organisation;
    private final Div found = new Div();
    private final ResponsiveList<MemberSummary> list;

    MemberListView(
            Memberships memberships,
            Permissions permissions,
            CurrentNetwork network,
            OrganisationRegister organisations) {
        this.memberships = memberships;
        this.permissions = permissions;
        this.network = network;
        this.organisation = new OrganisationField(getTranslation("network.member.organisation"), organisations);
        this.list = members();
        getContent().add(header(), filters(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getLocation().getQueryParameters();
        search.setValue(chosen.getSingleParameter("zoek").orElse(""));
        perspective.setValue(choice(Perspective.values(), chosen, "perspectief").orElse(null));
        role.setValue(choice(Role.values(), chosen, "rol").orElse(null));
        organisation.chooseFromAddress(chosen.getSingleParameter("organisatie").orElse(""));
        refresh();
    }

    private Component header() {
        var header =
                new PageHeader(getTranslation("network.members.title"), getTranslation("network.members.sentence"));
        if (coordinated().isPresent()) {
            header.action(steps());
        }
        return header;
    }

    private Div steps() {
        var one = new Anchor(NetworkRoutes.NEW_MEMBER, getTranslation("network.members.add"));
        one.addClassName("button");
        var many = new Anchor(NetworkRoutes.IMPORT, getTranslation("network.roster.title"));
        many.addClassNames("button", "quiet");
        var steps = new Div(one, many);
        steps.addClassName("actions");
        return steps;
    }

    private Component filters() {
        search.setLabel(getTranslation("network.members.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        perspective.setLabel(getTranslation("network.member.perspective"));
        perspective.setItems(Perspective.values());
        allowEmpty(perspective, "network.perspective.");
        role.setLabel(getTranslation("network.member.role"));
        role.setItems(Role.values());
        allowEmpty(role, "network.role.");
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        perspective.addValueChangeListener(change -> narrow(change.isFromClient()));
        role.addValueChangeListener(change -> narrow(change.isFromClient()));
        organisation.addValueChangeListener(change -> narrow(change.isFromClient()));
        found.addClassName("small");
        found.getElement().setAttribute("role", "status");
        var filters = new Div(search, perspective, organisation, role, found);
        filters.addClassName("filters");
        filters.setVisible(coordinated().isPresent());
        return filters;
    }

    private ResponsiveList<MemberSummary> members() {
        return new ResponsiveList<>(getTranslation("network.members.title"), this::page, this::card, whenEmpty())
                .componentColumn(
                        getTranslation("network.member.name"),
                        member -> name(member).small(reach(member)))
                .componentColumn(getTranslation("network.member.perspective"), this::mark)
                .column(getTranslation("network.member.organisation"), member -> orEmpty(member.organisationName()))
                .componentColumn(getTranslation("network.member.role"), this::role);
    }

    private Component whenEmpty() {
        return new EmptyState(getTranslation(
                coordinated().isPresent() ? "network.members.empty" : "network.members.notCoordinating"));
    }

    private List<MemberSummary> page(Pageable page) {
        return coordinated().map(it -> memberships.search(it, filter(), page)).orElse(List.of());
    }

    private Component card(MemberSummary member) {
        return name(member)
                .below(mark(member))
                .small(orEmpty(member.organisationName()))
                .after(role(member));
    }

    private Row name(MemberSummary member) {
        return new Row(member.name(), NetworkRoutes.member(member.id()));
    }

    private Component mark(MemberSummary member) {
        return PerspectiveMark.with(
                member.perspective(), getTranslation("network.perspective." + member.perspective()));
    }

    private Component role(MemberSummary member) {
        var word = getTranslation("network.role." + member.role());
        return member.role() == Role.MEMBER ? new Span(word) : Tag.of(word);
    }

    private String reach(MemberSummary member) {
        return member.email() == null ? orEmpty(member.phone()) : member.email().value();
    }

    private void refresh() {
        found.setText(coordinated()
                .map(it -> getTranslation("network.members.found", memberships.count(it, filter())))
                .orElse(""));
        list.refresh();
    }

    private Optional<NetworkId> coordinated() {
        return network.id().filter(permissions::isCoordinator);
    }

    private MemberFilter filter() {
        return new MemberFilter(search.getValue(), perspective.getValue(), organisation.chosen(), role.getValue());
    }

    private void narrow(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        var chosen = new LinkedHashMap<String, String>();
        put(chosen, "zoek", search.getValue());
        put(chosen, "perspectief", lower(perspective.getValue()));
        put(chosen, "organisatie", organisation.inAddress());
        put(chosen, "rol", lower(role.getValue()));
        var address = chosen.isEmpty()
                ? NetworkRoutes.MEMBERS
                : NetworkRoutes.MEMBERS + "?" + QueryParameters.simple(chosen).getQueryString();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        refresh();
    }

    private <E extends Enum<E>> void allowEmpty(Select<E> select, String prefix) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("network.members.all"));
        select.setItemLabelGenerator(
                it -> it == null ? getTranslation("network.members.all") : getTranslation(prefix + it));
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] values, QueryParameters chosen, String name) {
        return chosen.getSingleParameter(name)
                .flatMap(wanted -> Arrays.stream(values)
                        .filter(it -> lower(it).equals(wanted))
                        .findFirst());
    }

    private static void put(Map<String, String> chosen, String name, String value) {
        if (!value.isBlank()) {
            chosen.put(name, value);
        }
    }

    private static String lower(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
