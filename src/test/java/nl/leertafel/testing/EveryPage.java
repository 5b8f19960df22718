package nl.leertafel.testing;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leertafel.mail.BuiltInMailbox;
import nl.leertafel.testing.LivelyNetwork.Sights;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Every page of the workplace there is, about something of a lively network. */
@Component
@Lazy
public class EveryPage {

    /** A name in the template of a route, with the form it must have or the mark that it may be left out. */
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)(\\([^)]*\\)|\\?)?");

    private final BuiltInMailbox mailbox;

    EveryPage(BuiltInMailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** Their addresses, in order. */
    public List<String> addresses(Sights sights) {
        var examples = examples(sights);
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(route -> filledIn(route.getTemplate(), examples))
                .distinct()
                .sorted()
                .toList();
    }

    /** Something of each kind that stands in an address, by the name of its parameter. */
    private Map<String, String> examples(Sights sights) {
        var message = mailbox.newest("", Pageable.ofSize(1)).getFirst().message();
        return Map.ofEntries(
                Map.entry("session", sights.evening().sessionId().toString()),
                Map.entry("seat", sights.seat().participationId().toString()),
                Map.entry("question", last(sights.question())),
                Map.entry("assignment", last(sights.assignment())),
                Map.entry("chapter", "planning"),
                Map.entry("handIn", last(sights.handIn())),
                Map.entry("conversation", sights.conversation().conversationId().toString()),
                Map.entry("id", last(sights.member())),
                Map.entry("slug", "rijnoever"),
                Map.entry("message", message.toString()),
                Map.entry("brief", last(sights.brief())),
                Map.entry("insight", sights.insight().insightId().toString()));
    }

    private static String filledIn(String template, Map<String, String> examples) {
        return PARAMETER.matcher(template).replaceAll(it -> examples.getOrDefault(it.group(1), ":" + it.group(1)));
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
