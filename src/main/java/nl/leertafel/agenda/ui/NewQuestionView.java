package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Memberships;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where a coordinator puts a question on the agenda. */
@Route(value = QuestionRoutes.NEW_QUESTION, layout = WorkplaceFrame.class)
@PageTitle("agenda.list.add")
@UnderMenu(QuestionRoutes.AGENDA)
@PermitAll
@ForCoordinators
class NewQuestionView extends Composite<Div> implements BeforeEnterObserver {

    private final KnowledgeAgenda agenda;
    private final Memberships memberships;
    private final Permissions permissions;
    private final CurrentNetwork current;

    NewQuestionView(KnowledgeAgenda agenda, Memberships memberships, Permissions permissions, CurrentNetwork current) {
        this.agenda = agenda;
        this.memberships = memberships;
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var network = current.id().orElseThrow(() -> new NotFound("works in no network"));
        permissions.requireCoordinator(network);
        var fields = new QuestionFields(agenda.themes(network), memberships, network);
        fields.showNew(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QuestionRoutes.THEME)
                .flatMap(QuestionRoutes::readTheme)
                .orElse(null));
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(getTranslation("agenda.list.add"), getTranslation("agenda.question.new")),
                        fields,
                        buttons(network, fields));
    }

    private Div buttons(NetworkId network, QuestionFields fields) {
        var save = new Button(getTranslation("agenda.list.add"), click -> add(network, fields));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Anchor(QuestionRoutes.AGENDA, getTranslation("uikit.ask.no")));
        buttons.addClassName("actions");
        return buttons;
    }

    private void add(NetworkId network, QuestionFields fields) {
        try {
            var id = agenda.add(network, fields.form());
            UI.getCurrent().navigate(QuestionRoutes.question(id));
        } catch (Refusal refusal) {
            FieldErrors.show(fields, refusal);
        }
    }
}
