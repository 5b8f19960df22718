package nl.leertafel.shell.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import nl.leertafel.access.BaseUrl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages a public site owes its visitors: privacy, accessibility, and where to report a leak. */
@Controller
class StatutoryPages {

    private final BaseUrl baseUrl;
    private final Clock clock;
    private final String contact;

    StatutoryPages(BaseUrl baseUrl, Clock clock, @Value("${leertafel.mailbox}") String contact) {
        this.baseUrl = baseUrl;
        this.clock = clock;
        this.contact = contact;
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        model.addAttribute("contact", contact);
        return "shell/privacy";
    }

    @GetMapping("/toegankelijkheid")
    String accessibility(Model model) {
        model.addAttribute("contact", contact);
        return "shell/accessibility";
    }

    /** RFC 9116. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        var expires = clock.instant().plus(Duration.ofDays(180)).truncatedTo(ChronoUnit.DAYS);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body("""
                        Contact: mailto:%s
                        Expires: %s
                        Preferred-Languages: nl, en
                        Canonical: %s
                        """.formatted(contact, expires, baseUrl.of("/.well-known/security.txt")));
    }
}
