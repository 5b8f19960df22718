package nl.leertafel.invitation.web;

import java.util.Map;
import nl.leertafel.invitation.AgendaFeeds;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.network.NetworkDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How to follow all sessions of a network in one's own calendar, one click for each of the usual ones. */
@Controller
class SubscribePage {

    private final NetworkDirectory networks;
    private final AgendaFeeds feeds;

    SubscribePage(NetworkDirectory networks, AgendaFeeds feeds) {
        this.networks = networks;
        this.feeds = feeds;
    }

    @GetMapping("/feeds/network/{network}")
    ModelAndView show(@PathVariable String network) {
        var details = networks.bySlug(network).orElseThrow(() -> new NotFound("network"));
        return new ModelAndView(
                "invitation/subscribe",
                Map.of(
                        "networkName", details.name(),
                        "networkSlug", details.slug(),
                        "network", details,
                        "feed", feeds.subscription(details)));
    }
}
