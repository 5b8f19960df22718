package nl.leertafel.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.PageTabs;

/** The top of the pages about actions: one's own, and for coordinators those of the network beside them. */
class ActionTabs extends Composite<Div> {

    ActionTabs(String sentence, boolean coordinates) {
        getContent().add(new PageHeader(getTranslation("action.list.title"), sentence));
        if (coordinates) {
            getContent()
                    .add(new PageTabs(getTranslation("action.list.title"))
                            .tab(getTranslation("action.mine.title"), ActionRoutes.MINE)
                            .tab(getTranslation("action.network.title"), ActionRoutes.NETWORK));
        }
    }
}
