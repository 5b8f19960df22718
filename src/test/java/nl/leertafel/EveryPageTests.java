package nl.leertafel;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Smoke: every page of the workplace opens, or says it is not there, for every kind of person. */
class EveryPageTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @Test
    void everyPageOpensOrIsNotThereForEveryone() {
        var rijnoever = people.rijnoever();
        var session = people.as(rijnoever.coordinator(), () -> {
            var id = planning.plan(rijnoever.network(), SessionExamples.kenniscafe());
            planning.publish(id);
            return id;
        });
        Map<String, PersonId> everyone = new LinkedHashMap<>();
        everyone.put("administrator", people.administrator());
        everyone.put("coordinator", rijnoever.coordinator());
        everyone.put("lecturer", rijnoever.lecturer());
        everyone.put("resident", rijnoever.resident());
        everyone.put("stranger", people.stranger());
        var pages = pages(session.sessionId().toString());
        assertThat(pages).hasSizeGreaterThan(10);
        everyone.forEach((who, person) -> {
            signIn(person);
            pages.forEach(page -> open(who, page));
        });
    }

    private void open(String who, String page) {
        try {
            visit(page);
        } catch (RuntimeException broken) {
            fail(page + " broke for the " + who, broken);
        }
        assertThat(_find(UI.getCurrent(), H1.class))
                .as("a title on %s for the %s", page, who)
                .isNotEmpty();
    }

    private static List<String> pages(String session) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(route -> route.getTemplate().replaceAll(":session(\\([^)]*\\))?", session))
                .filter(address -> !address.contains(":"))
                .distinct()
                .sorted()
                .toList();
    }
}
