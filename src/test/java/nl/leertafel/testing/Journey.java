package nl.leertafel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leertafel.access.BaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What people do, in a real browser, on a desk and on a phone, against the running application. */
@OnH2
public abstract class Journey {

    private static final double PATIENCE_MS = 15_000;

    /** The server has answered all that a page of the workplace asked, and the address is that of the page one sees. */
    protected static final String IS_DRAWN = "!window.Vaadin?.Flow?.navigation"
            + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(it => !it.isActive?.())";

    private static final List<String> ACCESSIBILITY_RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final List<BrowserContext> open = new ArrayList<>();

    @Autowired
    private BaseUrl baseUrl;

    /** A fresh browser window on a desk, with cookies of its own. */
    protected Page desktop() {
        return open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A fresh browser on a phone, with cookies of its own. */
    protected Page phone() {
        return open(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setIsMobile(true)
                .setHasTouch(true));
    }

    /** A fresh browser with options of the test's own, such as JavaScript switched off. */
    protected Page open(Browser.NewContextOptions options) {
        var context = Chromium.RUNNING.newContext(
                options.setBaseURL(baseUrl.of("")).setLocale("nl-NL").setTimezoneId("Europe/Amsterdam"));
        context.setDefaultTimeout(PATIENCE_MS);
        open.add(context);
        return context.newPage();
    }

    /** Loads the page one sees again; its address comes a moment after it, when the server opened it. */
    protected void reload(Page page) {
        page.waitForFunction(IS_DRAWN);
        page.reload();
    }

    /** No axe rule of WCAG 2.0 to 2.2, A and AA, nor a best practice, is broken on this page as it is now. */
    protected void assertAccessible(Page page) {
        // a page of the workplace is drawn after it came in
        page.locator("h1").first().waitFor();
        page.waitForFunction(IS_DRAWN);
        // what still fades in has other colours; what moves for ever is never done
        page.waitForFunction("document.getAnimations().every(it => it.playState !== 'running'"
                + " || it.effect?.getComputedTiming().endTime === Infinity)");
        assertThat(violations(page)).as("accessibility of " + page.url()).isEmpty();
    }

    /** What axe finds on this page as it is now, each with the element and the reason. */
    protected List<String> violations(Page page) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(Axe.SCRIPT);
        }
        var found = (List<?>) page.evaluate(Axe.RUN, ACCESSIBILITY_RULES);
        return found.stream().map(String.class::cast).toList();
    }

    /** Leaves a picture of the whole page in {@code target/screenshots}. */
    protected void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @AfterEach
    void closeBrowsers() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    /**
     * Axe in the page alone. Its own builder runs in every frame too, and waits for ever for the one a mail is shown in,
     * where no script may run. A cell of a grid takes the focus of the arrow keys but nothing happens when one touches
     * it, so its size is not that of a target.
     */
    private static final class Axe {

        static final String SCRIPT = script();
        static final String RUN = """
                async tags => (await axe.run({ runOnly: tags, iframes: false, resultTypes: ['violations'] }))
                        .violations.flatMap(rule => rule.nodes
                        .filter(node => rule.id !== 'target-size' || !node.html.includes('role="gridcell"'))
                        .map(node => `${rule.id}: ${rule.help}\\n    ${node.html}\\n    ${node.failureSummary}`))
                """;

        private static String script() {
            try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
                return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** One browser for the run; it ends with the JVM. */
    private static final class Chromium {

        static final Browser RUNNING = start();

        private static Browser start() {
            var debian = Path.of("/usr/bin/chromium");
            var options = new BrowserType.LaunchOptions()
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
            var playwrightOptions = new Playwright.CreateOptions();
            if (Files.isExecutable(debian)) {
                options.setExecutablePath(debian);
                playwrightOptions.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            }
            var playwright = Playwright.create(playwrightOptions);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(options);
        }
    }
}
