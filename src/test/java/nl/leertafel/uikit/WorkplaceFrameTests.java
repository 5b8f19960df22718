package nl.leertafel.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class WorkplaceFrameTests {

    private final SomeoneWhoLooks someone = new SomeoneWhoLooks();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void openWorkplace() {
        context.register(Texts.class, MessageSourceI18N.class, DefaultMenuAccessControl.class);
        context.registerBean(Viewer.class, () -> someone);
        context.registerBean(FrameItem.class, () -> () -> new Span("Leernetwerk Rijnoever"));
        context.refresh();
        Locale.setDefault(Locale.of("nl", "NL"));
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes(), context, MockedUI::new));
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void closeWorkplace() {
        MockVaadin.tearDown();
        context.close();
    }

    @Test
    void everyoneFindsWhatIsForEveryone() {
        UI.getCurrent().navigate("start");
        assertThat(menu()).containsExactly("Licht", "Donker");
    }

    @Test
    void aCoordinatorFindsMore() {
        someone.coordinates = true;
        UI.getCurrent().navigate("start");
        assertThat(menu()).containsExactly("Licht", "Donker", "Zoals je apparaat");
    }

    @Test
    void anAdministratorFindsAll() {
        someone.administers = true;
        UI.getCurrent().navigate("start");
        assertThat(menu()).containsExactly("Licht", "Donker", "Zoals je apparaat", "Weergave");
    }

    @Test
    void thePageOneLooksAtIsMarked() {
        UI.getCurrent().navigate("mensen");
        assertThat(current()).containsExactly("Donker: page");
    }

    @Test
    void aPageWithoutAnEntryMarksTheEntryItBelongsTo() {
        UI.getCurrent().navigate("bijeenkomst/overzicht");
        assertThat(current()).containsExactly("Donker: true");
    }

    @Test
    void theTabSaysWhereOneIs() {
        UI.getCurrent().navigate("mensen");
        MockVaadin.clientRoundtrip(false);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Donker · Leertafel");
        UI.getCurrent().navigate("bijeenkomst/overzicht");
        MockVaadin.clientRoundtrip(false);
        assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Kenniscafé · Leertafel");
    }

    @Test
    void thePageStandsInTheMainPartAndTheSkipLinkLeadsThere() {
        UI.getCurrent().navigate("mensen");
        assertThat(_get(_get(Main.class), H1.class).getText()).isEqualTo("Mensen");
        assertThat(_get(Anchor.class, spec -> spec.withText("Naar de inhoud")).getHref())
                .isEqualTo("mensen#inhoud");
    }

    @Test
    void aSecondPageTakesThePlaceOfTheFirst() {
        UI.getCurrent().navigate("start");
        UI.getCurrent().navigate("mensen");
        assertThat(_find(_get(Main.class), H1.class)).hasSize(1);
    }

    @Test
    void whatModulesPutAtTheFootIsThere() {
        UI.getCurrent().navigate("start");
        assertThat(_find(Span.class, spec -> spec.withText("Leernetwerk Rijnoever")))
                .hasSize(1);
    }

    @Test
    void moreOpensAndClosesAndTellsSo() {
        UI.getCurrent().navigate("start");
        var more = _get(NativeButton.class, spec -> spec.withClasses("frame-more-button"));
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");
        _click(more);
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("true");
        UI.getCurrent().navigate("mensen");
        assertThat(more.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void lightOrDarkIsOneOfThree() {
        UI.getCurrent().navigate("start");
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        it -> it.getAriaLabel().filter("Donker"::equals).isPresent())));
        assertThat(_find(
                        NativeButton.class,
                        spec -> spec.withPredicate(
                                it -> "true".equals(it.getElement().getAttribute("aria-pressed")))))
                .extracting(it -> it.getAriaLabel().orElseThrow())
                .containsExactly("Donker");
    }

    private static List<String> menu() {
        return _find(MenuLink.class).stream().map(WorkplaceFrameTests::word).toList();
    }

    private static List<String> current() {
        return _find(MenuLink.class).stream()
                .filter(it -> it.getElement().hasAttribute("aria-current"))
                .map(it -> word(it) + ": " + it.getElement().getAttribute("aria-current"))
                .toList();
    }

    private static String word(MenuLink link) {
        return _get(link, Span.class).getText();
    }

    // local classes, so that no other test takes them for pages of the product
    private static Routes routes() {
        @Route(value = "start", layout = WorkplaceFrame.class)
        @Menu(title = "uikit.theme.light", order = 1, icon = "home")
        @AnonymousAllowed
        class StartPage extends Div {}
        @Route(value = "mensen", layout = WorkplaceFrame.class)
        @Menu(title = "uikit.theme.dark", order = 2, icon = "people")
        @AnonymousAllowed
        class PeoplePage extends Div {
            PeoplePage() {
                add(new PageHeader("Mensen"));
            }
        }
        @Route(value = "bijeenkomst/overzicht", layout = WorkplaceFrame.class)
        @UnderMenu("mensen")
        @AnonymousAllowed
        class SessionPage extends Div implements HasDynamicTitle {
            @Override
            public String getPageTitle() {
                return "Kenniscafé";
            }
        }
        @Route(value = "mails", layout = WorkplaceFrame.class)
        @Menu(title = "uikit.theme.system", order = 3)
        @ForCoordinators
        @AnonymousAllowed
        class CoordinatorsPage extends Div {}
        @Route(value = "beheer", layout = WorkplaceFrame.class)
        @Menu(title = "uikit.theme.label", order = 4)
        @ForAdministrators
        @AnonymousAllowed
        class AdministratorsPage extends Div {}
        Set<Class<? extends Component>> pages = Set.of(
                StartPage.class, PeoplePage.class, SessionPage.class, CoordinatorsPage.class, AdministratorsPage.class);
        return new Routes(pages, Set.of(), true);
    }

    private static final class SomeoneWhoLooks implements Viewer {

        private boolean coordinates;
        private boolean administers;

        @Override
        public boolean coordinates() {
            return coordinates;
        }

        @Override
        public boolean administers() {
            return administers;
        }
    }
}
