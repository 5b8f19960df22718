package nl.leertafel.access.ui;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import nl.leertafel.access.web.KnownPages;
import org.springframework.stereotype.Component;

/** The pages of the workplace are what Flow has a route for. */
@Component
class RoutedPages implements KnownPages {

    @Override
    public boolean isPage(String path, ServletContext application) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(application))
                .getNavigationTarget(path.substring(1))
                .isPresent();
    }
}
