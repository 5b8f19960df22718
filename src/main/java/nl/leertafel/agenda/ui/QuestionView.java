package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.access.Permissions;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.QuestionDetails;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.Memberships;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;
import org.springframework.beans.factory.ObjectProvider;

/** One question of the agenda, and everything that hangs on it; a coordinator changes it in place. */
@Route(value = QuestionRoutes.AGENDA + "/:question", layout = WorkplaceFrame.class)
@UnderMenu(QuestionRoutes.AGENDA)
@PermitAll
class QuestionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final KnowledgeAgenda agenda;
    private final QuestionOwners owners;
    private final Memberships memberships;
    private final Permissions permissions;
    private final ObjectProvider<QuestionCard> cards;
    private String title = "";

    QuestionView(
            KnowledgeAgenda agenda,
            QuestionOwners owners,
            Memberships memberships,
            Permissions permissions,
            ObjectProvider<QuestionCard> cards) {
        this.agenda = agenda;
        this.owners = owners;
        this.memberships = memberships;
        this.permissions = permissions;
        this.cards = cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("question")
                .flatMap(QuestionRoutes::read)
                .orElseThrow(() -> new NotFound("no question at this address"));
        show(agenda.details(id));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(QuestionDetails question) {
        title = question.wording();
        getContent().removeAll();
        getContent().add(header(question), cards(question));
    }

    private Component header(QuestionDetails question) {
        var header = new PageHeader(question.wording())
                .above(
                        new Anchor(QuestionRoutes.AGENDA, getTranslation("agenda.list.title")),
                        new Span(question.themeName()),
                        QuestionTag.of(question.status()));
        owners.name(question.owner())
                .ifPresent(name -> header.sentence(getTranslation("agenda.question.keptBy", name)));
        return permissions.isCoordinator(question.network()) ? header.action(steps(question)) : header;
    }

    private Div steps(QuestionDetails question) {
        var edit = new Button(getTranslation("agenda.question.edit"), click -> edit(question));
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        var remove = new Button(getTranslation("agenda.question.remove"), click -> askToRemove(question));
        var steps = new Div(edit, remove);
        steps.addClassName("actions");
        return steps;
    }

    private Component cards(QuestionDetails question) {
        var all = new Div();
        all.addClassName("cards");
        if (!question.explanation().isBlank()) {
            all.add(new Card(
                    getTranslation("agenda.question.about"),
                    new Html("<div>" + Markdown.html(question.explanation()) + "</div>")));
        }
        cards.orderedStream().forEach(card -> card.create(question).ifPresent(all::add));
        return all;
    }

    private void edit(QuestionDetails question) {
        var fields = new QuestionFields(agenda.themes(question.network()), memberships, question.network());
        fields.show(question, owners.name(question.owner()).orElse(null));
        var save = new Button(getTranslation("agenda.question.save"), click -> save(question, fields));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Button(getTranslation("uikit.ask.no"), click -> show(question)));
        buttons.addClassName("actions");
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("agenda.question.edit")), fields, buttons);
    }

    private void save(QuestionDetails question, QuestionFields fields) {
        try {
            agenda.edit(question.id(), question.version(), fields.form());
            show(agenda.details(question.id()));
        } catch (Refusal refusal) {
            FieldErrors.show(fields, refusal);
        }
    }

    private void askToRemove(QuestionDetails question) {
        Ask.before(
                getTranslation("agenda.question.remove.ask"),
                getTranslation("agenda.question.remove.consequence"),
                getTranslation("agenda.question.remove"),
                () -> remove(question));
    }

    private void remove(QuestionDetails question) {
        try {
            agenda.remove(question.id());
            UI.getCurrent().navigate(QuestionRoutes.AGENDA);
        } catch (Refusal refusal) {
            FieldErrors.show(UI.getCurrent(), refusal);
        }
    }
}
