package nl.leertafel.shell.web;

import nl.leertafel.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where every public address ends that no page answers to; without it the workplace would answer, with a session. */
@Controller
class PublicEnds {

    @RequestMapping({
        "/n/**",
        "/antwoord/**",
        "/actie/**",
        "/echo/**",
        "/bevestiging/**",
        "/woorden/**",
        "/gesprek/**",
        "/feedback/**",
        "/meedoen/**",
        "/werk/**",
        "/afmelden/**",
        "/feeds/**",
        "/privacy/**",
        "/toegankelijkheid/**",
        "/inloggen/**",
        "/demo/**",
        "/inrichten/**",
        "/.well-known/**",
        "/actuator/**",
        "/robots.txt"
    })
    void nothingHere() {
        throw new NotFound("a public address");
    }
}
