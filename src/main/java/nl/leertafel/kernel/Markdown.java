package nl.leertafel.kernel;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Renders what people write (CommonMark) to HTML that can do no harm, and to plain text for mails and calendars. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();
    private static final Pattern LIST_MARK = Pattern.compile("^[-*+] +");
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements(List.of(
                            "p",
                            "br",
                            "em",
                            "strong",
                            "ul",
                            "ol",
                            "li",
                            "blockquote",
                            "h2",
                            "h3",
                            "h4",
                            "hr",
                            "code",
                            "pre")
                    .toArray(String[]::new))
            .allowElements((name, attributes) -> "h3", "h1")
            .allowElements("a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {}

    public static String html(String markdown) {
        return SAFE.sanitize(HTML.render(PARSER.parse(markdown)));
    }

    public static String plain(String markdown) {
        return PLAIN.render(PARSER.parse(markdown));
    }

    /** All of it in one line, without the marks of lists. */
    public static String line(String markdown) {
        return plain(markdown)
                .lines()
                .map(it -> LIST_MARK.matcher(it.strip()).replaceFirst(""))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }
}
