package nl.leertafel.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import nl.leertafel.people.OrganisationRegister;
import nl.leertafel.people.OrganisationSummary;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.WorkplaceFrame;

/** The organisations all networks share. */
@Route(value = OrganisationListView.ADDRESS, layout = WorkplaceFrame.class)
@Menu(title = "people.organisations.title", order = 60, icon = "building")
@PermitAll
@ForCoordinators
class OrganisationListView extends Composite<Div> implements BeforeEnterObserver {

    static final String ADDRESS = "organisaties";

    private final OrganisationRegister register;
    private final TextField search = new TextField(getTranslation("people.organisations.search"));
    private final ResponsiveList<OrganisationSummary> list;

    OrganisationListView(OrganisationRegister register) {
        this.register = register;
        this.list = organisations();
        getContent().add(header(), filters(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("zoek")
                .orElse(""));
        list.refresh();
    }

    private Component header() {
        return new PageHeader(
                        getTranslation("people.organisations.title"), getTranslation("people.organisations.sentence"))
                .action(new Button(getTranslation("people.organisations.add"), click -> add()));
    }

    private Component filters() {
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> narrow(change.isFromClient()));
        var filters = new Div(search);
        filters.addClassName("filters");
        return filters;
    }

    private ResponsiveList<OrganisationSummary> organisations() {
        return new ResponsiveList<>(
                        getTranslation("people.organisations.title"),
                        page -> register.search(search.getValue(), page),
                        this::card,
                        new EmptyState(getTranslation("people.organisations.empty")))
                .column(getTranslation("people.organisation.name"), OrganisationSummary::name)
                .column(getTranslation("people.organisation.kind"), this::kind)
                .componentColumn(getTranslation("people.organisations.change"), this::editButton);
    }

    private Component card(OrganisationSummary organisation) {
        return new Row(organisation.name()).small(kind(organisation)).after(editButton(organisation));
    }

    private String kind(OrganisationSummary organisation) {
        return getTranslation("people.organisationKind." + organisation.kind());
    }

    private Button editButton(OrganisationSummary organisation) {
        var button = new Button(getTranslation("people.organisations.edit"), click -> edit(organisation));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("people.organisations.editOne", organisation.name()));
        return button;
    }

    private void add() {
        new OrganisationDialog("people.organisations.add", form -> {
                    register.add(form);
                    list.refresh();
                })
                .open();
    }

    private void edit(OrganisationSummary organisation) {
        new OrganisationDialog("people.organisations.edit.title", form -> {
                    register.edit(organisation.id(), organisation.version(), form);
                    list.refresh();
                })
                .show(organisation)
                .open();
    }

    private void narrow(boolean byPerson) {
        if (byPerson) {
            var address = search.isEmpty()
                    ? ADDRESS
                    : ADDRESS + "?"
                            + QueryParameters.simple(Map.of("zoek", search.getValue()))
                                    .getQueryString();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
            list.refresh();
        }
    }
}
