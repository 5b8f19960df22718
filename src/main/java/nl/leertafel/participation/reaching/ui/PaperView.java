package nl.leertafel.participation.reaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import nl.leertafel.participation.Attendance;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.ui.SessionRoutes;

/** A page about a session that is meant to be printed. */
abstract class PaperView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final Attendance attendance;
    private final String titleKey;
    private String title = "";

    PaperView(Attendance attendance, String titleKey) {
        this.attendance = attendance;
        this.titleKey = titleKey;
        getContent().addClassName("paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session = attendance.session(SessionRoutes.session(event));
        title = getTranslation(titleKey, session.title());
        getContent().removeAll();
        getContent().add(steps(session));
        fill(getContent(), session);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Puts on the paper what stands there. */
    abstract void fill(Main paper, SessionDetails session);

    /** Where the other paper is. */
    abstract Component other(SessionDetails session);

    private Component steps(SessionDetails session) {
        var print = new Button(
                getTranslation("participation.list.print"),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Anchor(SessionRoutes.page(session.id(), "aan-tafel"), getTranslation("participation.list.back"));
        var steps = new Div(print, other(session), back);
        steps.addClassName("tools");
        return steps;
    }
}
