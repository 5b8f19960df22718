package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.assignment.brief.BriefFilter.Scope;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.ui.BriefRoutes;
import nl.leertafel.assignment.curriculum.ui.CurriculumRoutes;
import nl.leertafel.uikit.PageTabs;

/** The pages beside the assignments, for who lectures or coordinates; nothing for whoever only has assignments. */
@org.springframework.stereotype.Component
public class AssignmentTabs {

    private final BriefPool pool;

    AssignmentTabs(BriefPool pool) {
        this.pool = pool;
    }

    public Optional<Component> create() {
        if (!pool.scopes().contains(Scope.POOL)) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        return Optional.of(new PageTabs(ui.getTranslation("assignment.list.all"))
                .tab(ui.getTranslation("assignment.list.all"), AssignmentRoutes.LIST)
                .tab(ui.getTranslation("assignment.brief.list.title"), BriefRoutes.LIST)
                .tab(ui.getTranslation("assignment.curriculum.title"), CurriculumRoutes.LIST));
    }
}
