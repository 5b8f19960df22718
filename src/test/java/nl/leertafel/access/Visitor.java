package nl.leertafel.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone at a browser without scripts: keeps cookies, follows no redirect, sends the forms it was shown. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final BaseUrl baseUrl;
    private String page = "";

    public Visitor(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    public HttpResponse<String> open(String path) {
        return send(request(path).GET().build());
    }

    public HttpResponse<String> head(String path) {
        return send(request(path)
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Sends a form of the page that is open, with the hidden token that page carried. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        var token = CSRF.matcher(page);
        var all = new java.util.HashMap<>(fields);
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        return post(path, all);
    }

    /** Sends fields as they are. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            page = response.body();
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl.of(path))).header("Accept-Language", "nl");
    }

    public HttpRequest form(String path, Map<String, String> fields) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build();
    }

    public String csrf() {
        var token = CSRF.matcher(page);
        return token.find() ? token.group(1) : "";
    }

    public HttpClient client() {
        return client;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
