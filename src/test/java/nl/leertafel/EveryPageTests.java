package nl.leertafel;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.testing.EveryPage;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Smoke: every page of the workplace opens, or says it is not there, for every kind of person. */
class EveryPageTests extends PageTest {

    @Autowired
    private People people;

    @Autowired
    private LivelyNetwork network;

    @Autowired
    private EveryPage everyPage;

    @Test
    void everyPageOpensOrIsNotThereForEveryone() {
        var sights = network.comeToLife();
        network.afterTheEvening(sights);
        var cast = sights.cast();
        Map<String, PersonId> everyone = new LinkedHashMap<>();
        everyone.put("administrator", people.administrator());
        everyone.put("coordinator", cast.coordinator());
        everyone.put("lecturer", cast.lecturer());
        everyone.put("resident", cast.resident());
        everyone.put("student", cast.student());
        everyone.put("professional", cast.professional());
        everyone.put("official", cast.official());
        everyone.put("stranger", people.stranger());
        var pages = everyPage.addresses(sights);
        assertThat(pages).hasSizeGreaterThan(30).noneMatch(page -> page.contains(":"));
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
}
