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
import java.util.regex.Pattern;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.testing.LivelyNetwork;
import nl.leertafel.testing.LivelyNetwork.Sights;
import nl.leertafel.testing.PageTest;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Smoke: every page of the workplace opens, or says it is not there, for every kind of person. */
class EveryPageTests extends PageTest {

    /** A name in the template of a route, with the form it must have or the mark that it may be left out. */
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^)]*\\)|\\?)?");

    @Autowired
    private People people;

    @Autowired
    private LivelyNetwork network;

    @Autowired
    private BuiltInMailbox mailbox;

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
        var pages = pages(examples(sights));
        assertThat(pages).hasSizeGreaterThan(30).noneMatch(page -> page.contains(":"));
        everyone.forEach((who, person) -> {
            signIn(person);
            pages.forEach(page -> open(who, page));
        });
    }

    /** Something of each kind that stands in an address, by the name of its parameter. */
    private Map<String, String> examples(Sights sights) {
        var message = mailbox.newest("", Pageable.ofSize(1)).getFirst().message();
        return Map.of(
                "session", sights.evening().sessionId().toString(),
                "question", last(sights.question()),
                "assignment", last(sights.assignment()),
                "handIn", last(sights.handIn()),
                "id", last(sights.member()),
                "slug", "rijnoever",
                "message", message.toString(),
                "insight", sights.insight().insightId().toString());
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

    private static List<String> pages(Map<String, String> examples) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(route -> filledIn(route.getTemplate(), examples))
                .distinct()
                .sorted()
                .toList();
    }

    private static String filledIn(String template, Map<String, String> examples) {
        return PARAMETER.matcher(template).replaceAll(it -> examples.getOrDefault(it.group(1), ":" + it.group(1)));
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
