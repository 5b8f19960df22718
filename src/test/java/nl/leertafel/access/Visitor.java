package nl.leertafel.access;

import java.io.ByteArrayOutputStream;
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
import nl.leertafel.testing.Database;

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

    /** Somebody who asked for a code by mail and typed it. */
    public static Visitor signedIn(BaseUrl baseUrl, String email, Database database) {
        var visitor = new Visitor(baseUrl);
        visitor.open("/inloggen");
        visitor.submit("/inloggen/link", Map.of("email", email));
        visitor.open("/inloggen/code");
        visitor.submit(
                "/inloggen/bevestigen",
                Map.of("code", SignInMails.newest(database).code()));
        return visitor;
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

    /** A form with a file in it, as a browser sends it. */
    public HttpRequest multipart(String path, Map<String, String> fields, String fileName, byte[] content) {
        var boundary = "----leertafel";
        var out = new ByteArrayOutputStream();
        fields.forEach(
                (field, value) -> out.writeBytes(part(boundary, "name=\"" + field + "\"\r\n\r\n" + value + "\r\n")));
        out.writeBytes(
                part(boundary, "name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: image/png\r\n\r\n"));
        out.writeBytes(content);
        out.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(out.toByteArray()))
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

    private static byte[] part(String boundary, String text) {
        return ("--" + boundary + "\r\nContent-Disposition: form-data; " + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
