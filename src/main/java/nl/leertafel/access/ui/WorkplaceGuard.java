package nl.leertafel.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.lang.annotation.Annotation;
import nl.leertafel.access.Account;
import nl.leertafel.access.Accounts;
import nl.leertafel.access.Permissions;
import nl.leertafel.uikit.ForAdministrators;
import nl.leertafel.uikit.ForCoordinators;
import nl.leertafel.uikit.Viewer;
import org.springframework.stereotype.Component;

/** Speaks the language of who is signed in, and answers "not found" at a page that is not for them. */
@Component
class WorkplaceGuard implements VaadinServiceInitListener {

    private final transient Viewer viewer;
    private final transient Permissions permissions;
    private final transient Accounts accounts;

    WorkplaceGuard(Viewer viewer, Permissions permissions, Accounts accounts) {
        this.viewer = viewer;
        this.permissions = permissions;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            speakTheirLanguage(init.getUI());
            init.getUI().addBeforeEnterListener(this::mayEnter);
        });
    }

    private void speakTheirLanguage(UI ui) {
        permissions
                .current()
                .flatMap(accounts::findById)
                .map(Account::language)
                .ifPresent(language -> ui.setLocale(language.locale()));
    }

    private void mayEnter(BeforeEnterEvent event) {
        if ((asks(event, ForAdministrators.class) && !viewer.administers())
                || (asks(event, ForCoordinators.class) && !viewer.coordinates() && !viewer.administers())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static boolean asks(BeforeEnterEvent event, Class<? extends Annotation> mark) {
        return event.getNavigationTarget().isAnnotationPresent(mark)
                || event.getLayouts().stream().anyMatch(layout -> layout.isAnnotationPresent(mark));
    }
}
