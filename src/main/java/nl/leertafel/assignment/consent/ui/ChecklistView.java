package nl.leertafel.assignment.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.assignment.consent.ChecklistDetails;
import nl.leertafel.assignment.consent.ChecklistKeeping;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** What is agreed before the students of an assignment talk with people: read it, write it, approve it. */
@Route(value = ConsentRoutes.CHECKLIST_PAGE, layout = WorkplaceFrame.class)
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class ChecklistView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ChecklistKeeping keeping;
    private final SpokenTime time;

    ChecklistView(ChecklistKeeping keeping, SpokenTime time) {
        this.keeping = keeping;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(keeping.details(AssignmentRoutes.assignment(event)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assignment.checklist.title");
    }

    private void show(ChecklistDetails checklist) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("assignment.checklist.title"),
                                checklist.assignment().title()),
                        standing(checklist),
                        checklist.mayWrite()
                                ? new ChecklistForm(checklist, keeping, () -> reload(checklist))
                                : text(checklist),
                        new Anchor(
                                ConsentRoutes.conversations(
                                        checklist.assignment().id()),
                                getTranslation("assignment.page.back")));
    }

    private void reload(ChecklistDetails before) {
        show(keeping.details(before.assignment().id()));
    }

    private Component standing(ChecklistDetails checklist) {
        var standing = new Div(ChecklistCard.tag(checklist));
        standing.addClassName("with-tag");
        var approvedAt = checklist.approvedAt();
        if (approvedAt != null) {
            standing.add(new Paragraph(getTranslation(
                    "assignment.checklist.approvedAt",
                    checklist.approverName() == null ? "–" : checklist.approverName(),
                    time.moment(approvedAt, getLocale()))));
        }
        return standing;
    }

    private Component text(ChecklistDetails checklist) {
        var text = checklist.text();
        return new Card(
                getTranslation("assignment.checklist.texts"),
                new Facts()
                        .fact(getTranslation("assignment.checklist.purpose"), text.purpose())
                        .fact(getTranslation("assignment.checklist.voluntary"), text.voluntary())
                        .fact(getTranslation("assignment.checklist.kept"), text.kept())
                        .fact(getTranslation("assignment.checklist.readers"), text.readers())
                        .fact(getTranslation("assignment.checklist.withdrawing"), text.withdrawing()));
    }
}
