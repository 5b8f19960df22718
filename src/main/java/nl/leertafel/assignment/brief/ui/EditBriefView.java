package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
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
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.assignment.brief.BriefDetails;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where who asked says it better; lecturers read the new words at once. */
@Route(value = BriefRoutes.EDIT_PAGE, layout = WorkplaceFrame.class)
@PageTitle("assignment.brief.edit.title")
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class EditBriefView extends Composite<Div> implements BeforeEnterObserver {

    private final BriefPool pool;
    private final BriefWriting writing;
    private final QuestionDirectory questions;

    EditBriefView(BriefPool pool, BriefWriting writing, QuestionDirectory questions) {
        this.pool = pool;
        this.writing = writing;
        this.questions = questions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var brief = pool.details(BriefRoutes.brief(event));
        if (!brief.manages() || !brief.summary().status().isWithAsker()) {
            throw new NotFound("cannot be changed");
        }
        var network = brief.summary().network();
        var fields = new BriefFields(
                writing.themes(network), questions, network, brief.form().origin(), writing.mayWrite(network, null));
        fields.show(brief.form());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("assignment.brief.edit.title"),
                                getTranslation("assignment.brief.edit.sentence")),
                        fields,
                        buttons(brief, fields));
    }

    private Component buttons(BriefDetails brief, BriefFields fields) {
        var save = new Button(getTranslation("assignment.brief.edit.save"), click -> save(brief, fields));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Anchor(BriefRoutes.brief(brief.summary().id()), getTranslation("uikit.ask.no"));
        var buttons = new Div(save, back);
        buttons.addClassName("actions");
        return buttons;
    }

    private void save(BriefDetails brief, BriefFields fields) {
        try {
            writing.edit(brief.summary().id(), brief.version(), fields.form());
            UI.getCurrent().navigate(BriefRoutes.brief(brief.summary().id()));
        } catch (Refusal refusal) {
            fields.refused(refusal);
        }
    }
}
