package nl.leertafel.insight.web;

import java.util.Map;
import nl.leertafel.insight.showcase.ShowcaseReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a student shows of what they made, for whoever has the address. */
@Controller
class ShowcasePages {

    private final ShowcaseReading showcases;

    ShowcasePages(ShowcaseReading showcases) {
        this.showcases = showcases;
    }

    @GetMapping("/werk/{token}")
    ModelAndView look(@PathVariable String token) {
        return new ModelAndView("insight/showcase", Map.of("shown", showcases.open(token)));
    }
}
