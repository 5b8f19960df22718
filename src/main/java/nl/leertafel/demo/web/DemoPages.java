package nl.leertafel.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leertafel.access.web.SignedInSession;
import nl.leertafel.demo.DemoPeople;
import nl.leertafel.kernel.NotFound;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The demo people as plain buttons: one click signs in. */
@Controller
@Profile("demo")
@RequestMapping("/demo")
class DemoPages {

    private final DemoPeople people;
    private final SignedInSession session;

    DemoPages(DemoPeople people, SignedInSession session) {
        this.people = people;
        this.session = session;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("people", people.all());
        return "demo/people";
    }

    @PostMapping("/{part}")
    void be(@PathVariable String part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var account = people.byRole(part).orElseThrow(() -> new NotFound("nobody plays this part"));
        session.begin(account.person(), request, response);
    }
}
