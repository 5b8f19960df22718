package nl.leertafel.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.leertafel.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * A page of the workplace without a browser (Karibu-Testing): sign someone in, navigate, and use the page through its
 * labels. The language is Dutch.
 */
@OnH2
public abstract class PageTest {

    private static final Routes ROUTES = routes();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openBrowserlessPage() {
        Locale.setDefault(Locale.of("nl", "NL"));
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void closeBrowserlessPage() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** From here on this person looks at the pages. */
    protected void signIn(PersonId person) {
        become(UsernamePasswordAuthenticationToken.authenticated(
                person.personId().toString(), null, List.of()));
    }

    /** From here on nobody is signed in. */
    protected void signOut() {
        become(null);
    }

    /** Says yes to what the page asks before something happens. */
    protected static void sayYes(String verb) {
        var asked = LocatorJ._get(Dialog.class, spec -> spec.withClasses("ask"));
        LocatorJ._click(LocatorJ._get(asked, Button.class, spec -> spec.withText(verb)));
    }

    /** Follows an address of the product, such as {@code bijeenkomsten} or {@code mensen?zoek=bea}. */
    protected void visit(String address) {
        // the router itself: Flow's own navigate ignores where one already is, even when somebody else is signed in by
        // now
        var ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.UI_NAVIGATE);
    }

    /** Not in the Vaadin session as well: that would win over {@code ActingAs} in the middle of a test. */
    private static void become(@Nullable Authentication who) {
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(who);
        SecurityContextHolder.setContext(security);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(who);
        request.setUserInRole((principal, role) -> false);
    }

    /** Karibu's own scan finds public pages only; ours are package-private. */
    private static Routes routes() {
        var pages = new ClassPathScanningCandidateComponentProvider(false);
        pages.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var errors = new ClassPathScanningCandidateComponentProvider(false);
        errors.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        return new Routes(classes(pages), classes(errors), true);
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> classes(ClassPathScanningCandidateComponentProvider scan) {
        var found = new HashSet<Class<? extends T>>();
        for (var candidate : scan.findCandidateComponents("nl.leertafel")) {
            found.add((Class<? extends T>) ClassUtils.resolveClassName(
                    Objects.requireNonNull(candidate.getBeanClassName()), PageTest.class.getClassLoader()));
        }
        return found;
    }
}
