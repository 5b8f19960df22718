package nl.leertafel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import nl.leertafel.access.Visitor;

/** A page of the workplace as its scripts have it: opened over HTTP, with the address it sends files to. */
final class FlowPage {

    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern UPLOADS = Pattern.compile("(VAADIN/dynamic/resource/[^\"]+/upload)");

    private final Visitor visitor;
    private final String key;
    private final String number;
    private final String uploads;
    private int exchanges;

    private FlowPage(Visitor visitor, String path) {
        this.visitor = visitor;
        var start = visitor.open("/?v-r=init&location=" + path).body();
        key = found(KEY, start);
        number = found(NUMBER, start);
        uploads = found(UPLOADS, exchange("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""".formatted(path)));
    }

    static FlowPage open(Visitor visitor, String path) {
        return new FlowPage(visitor, path);
    }

    Visitor visitor() {
        return visitor;
    }

    /** Where this page sends the files one chooses on it. */
    String uploads() {
        return "/" + uploads;
    }

    /** Sends a file as the page does: its bytes and nothing else. */
    HttpResponse<String> upload(String name, byte[] content) {
        return visitor.send(visitor.request(uploads())
                .header("X-Filename", name)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(content))
                .build());
    }

    /** What the server wants shown since. */
    String next() {
        return exchange("");
    }

    private String exchange(String event) {
        var answer = visitor.send(visitor.request("/?v-r=uidl&v-uiId=" + number)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString("{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                        .formatted(key, event, exchanges, exchanges)))
                .build());
        exchanges++;
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found.group(1);
    }
}
