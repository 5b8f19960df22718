package nl.leertafel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import nl.leertafel.session.SessionExamples;
import nl.leertafel.session.SessionPlanning;
import nl.leertafel.testing.Journey;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an old phone on a slow line has to carry to see a session. */
class PublicPageWeightTests extends Journey {

    private static final String SESSION = "/n/rijnoever/wat-helpt-als-je-huis-uit-moet";

    @Autowired
    private People people;

    @Autowired
    private SessionPlanning planning;

    @BeforeEach
    void aSession() {
        var rijnoever = people.rijnoever();
        people.as(
                rijnoever.coordinator(),
                () -> planning.publish(planning.plan(rijnoever.network(), SessionExamples.kenniscafe())));
    }

    @Test
    void firstVisitTakesAtMostEightRequestsAndSixtyKilobytesAndLeavesNoCookie() {
        var page = phone();
        List<Response> answers = new ArrayList<>();
        page.onResponse(answers::add);
        page.navigate(SESSION);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        long bytes = answers.stream()
                .map(Response::request)
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
        System.out.println("public session page: " + answers.size() + " requests, " + bytes + " bytes");
        assertThat(answers).hasSizeBetween(1, 8);
        assertThat(bytes).isBetween(1L, 60L * 1024);
        assertThat(page.context().cookies()).extracting(it -> it.name).isEmpty();
    }

    @Test
    void signingUpWorksWithoutJavaScript() {
        var page = open(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(SESSION);
        assertThat(page.locator("figcaption").innerText()).contains("Nog 12 plekken vrij.");
        page.locator("#name").fill("Noor Smit");
        page.locator("#email").fill("geen adres");
        page.locator(".sign-up button").click();
        assertThat(page.locator("#email-error").innerText()).contains("e-mailadres");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Noor Smit");
        assertThat(page.locator("main").getAttribute("data-participation")).isEqualTo("refused");
        page.locator("#email").fill("noor@thuis.example");
        page.locator("#perspective").selectOption("RESIDENT");
        page.locator(".sign-up button").click();
        assertThat(page.locator("main").getAttribute("data-participation")).isEqualTo("accepted");
        page.navigate(SESSION);
        assertThat(page.locator("figcaption").innerText())
                .as("the page is drawn again when a seat is taken")
                .contains("Nog 11 plekken vrij.");
        assertThat(page.context().cookies()).extracting(it -> it.name).isEmpty();
    }
}
