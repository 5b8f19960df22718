package nl.leertafel.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class DemoPageTests {

    @Autowired
    private BaseUrl baseUrl;

    @Test
    void nobodySignsInWithOneClickOutsideTheDemonstration() throws IOException, InterruptedException {
        try (var visitor = HttpClient.newHttpClient()) {
            var answer = visitor.send(
                    HttpRequest.newBuilder(URI.create(baseUrl.of("/demo"))).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).doesNotContain("data-person");
        }
    }
}
