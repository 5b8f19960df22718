package nl.leertafel.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * Takes the pictures of the README from a demonstration that is running: give its address, or leave it out for
 * {@code http://localhost:8080}.
 */
final class Pictures {

    private static final Path FOLDER = Path.of("docs", "pictures");
    private static final long LARGEST = 150 * 1024L;
    private static final String SESSION = "Wat helpt als je je huis uit moet?";
    private static final String WITH_RESULT = "Welke eerste hulp werkt als de brieven ongeopend blijven?";
    private static final String HELD = "Eenzaam in een drukke straat";
    private static final String ASSIGNMENT = "De brief die niemand opent";
    private static final String SESSION_ADDRESS = "/n/rijnoever/kenniscafe-uithuiszettingen";

    private final String address;
    private final Browser browser;

    private Pictures(String address, Browser browser) {
        this.address = address;
        this.browser = browser;
    }

    public static void main(String[] arguments) throws IOException {
        var debian = Path.of("/usr/bin/chromium");
        var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-gpu"));
        var environment =
                Files.isExecutable(debian) ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        if (Files.isExecutable(debian)) {
            options.setExecutablePath(debian);
        }
        Files.createDirectories(FOLDER);
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                var browser = playwright.chromium().launch(options)) {
            new Pictures(arguments.length == 0 ? "http://localhost:8080" : arguments[0], browser).takeAll();
        }
    }

    private void takeAll() throws IOException {
        var visitor = wide();
        visitor.navigate(SESSION_ADDRESS);
        take(visitor, "session-wide");
        var phone = window(390, 844);
        phone.navigate(SESSION_ADDRESS);
        take(phone, "session-phone");

        var coordinator = wide();
        enter(coordinator, "coordinator");
        named(coordinator, "Alle bijeenkomsten").waitFor();
        take(coordinator, "start");
        coordinator.navigate("/bijeenkomsten");
        named(coordinator, SESSION).waitFor();
        take(coordinator, "sessions");
        named(coordinator, SESSION).click();
        coordinator.waitForURL("**/overzicht");
        coordinator.locator(".tabs").getByText("Aan tafel").click();
        named(coordinator, "Lijst voor bij de deur").waitFor();
        coordinator.getByText("Kees Buitenweg").first().waitFor();
        take(coordinator, "table");
        coordinator.navigate("/kennisagenda");
        named(coordinator, SESSION).click();
        coordinator.waitForURL("**/kennisagenda/*");
        coordinator.getByText("Bijeenkomsten over deze vraag").first().waitFor();
        take(coordinator, "question");
        coordinator.navigate("/kennisagenda");
        named(coordinator, WITH_RESULT).click();
        named(coordinator, "Bekijk de draad").click();
        coordinator.waitForURL("**/draad");
        toTheTop(coordinator.locator(".thread-lanes"));
        take(coordinator, "thread");
        coordinator.navigate("/bijeenkomsten?wanneer=past");
        named(coordinator, HELD).click();
        coordinator.waitForURL("**/overzicht");
        coordinator.locator(".tabs").getByText("Verslag").click();
        toTheTop(coordinator.getByText("Wat eruit kwam"));
        take(coordinator, "minutes");
        coordinator.navigate("/acties/netwerk");
        coordinator.locator("vaadin-grid").getByRole(AriaRole.LINK).first().waitFor();
        take(coordinator, "actions");
        assignments();
    }

    private void assignments() throws IOException {
        var lecturer = wide();
        enter(lecturer, "lecturer");
        lecturer.navigate("/praktijkvragen");
        lecturer.locator("vaadin-grid").getByRole(AriaRole.LINK).first().waitFor();
        take(lecturer, "briefs");
        lecturer.navigate("/opdrachten");
        named(lecturer, ASSIGNMENT).click();
        lecturer.getByText("Wat op je wacht").waitFor();
        lecturer.getByText("De postbodes").first().waitFor();
        take(lecturer, "assignment");
        var student = window(390, 844);
        enter(student, "student");
        student.navigate("/opdrachten");
        named(student, ASSIGNMENT).click();
        student.getByText("Jouw stappen").waitFor();
        take(student, "assignment-phone");
    }

    private static void enter(Page page, String person) {
        page.navigate("/demo");
        page.locator("[data-person=" + person + "]").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
    }

    private Page wide() {
        return window(1200, 800);
    }

    private Page window(int width, int height) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(width, height));
        return context.newPage();
    }

    private static Locator named(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void toTheTop(Locator part) {
        part.evaluate("it => it.scrollIntoView(true)");
    }

    private static void take(Page page, String name) throws IOException {
        page.waitForLoadState();
        page.evaluate("document.fonts.ready");
        var file = FOLDER.resolve(name + ".png");
        Files.write(file, smaller(page.screenshot()));
        if (Files.size(file) > LARGEST) {
            throw new IllegalStateException(file + " is too large for a README: " + Files.size(file) + " bytes");
        }
    }

    /** The same picture, pressed harder than a browser takes the time for. */
    private static byte[] smaller(byte[] picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(0);
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(ImageIO.read(new ByteArrayInputStream(picture)), null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
