package nl.leertafel.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.leertafel.access.BaseUrl;
import nl.leertafel.access.Visitor;
import nl.leertafel.network.NetworkDirectory;
import nl.leertafel.people.PersonRegister;
import nl.leertafel.testing.OnH2;
import nl.leertafel.testing.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class FirstSetUpTests {

    @Autowired
    private FirstSetUp setUp;

    @Autowired
    private BaseUrl baseUrl;

    @Autowired
    private People people;

    @Autowired
    private PersonRegister register;

    @Autowired
    private NetworkDirectory networks;

    @Test
    void makesTheFirstAdministratorAndNetworkAndSignsIn() {
        var visitor = new Visitor(baseUrl);
        visitor.open("/inrichten");
        var answer = visitor.submit("/inrichten", filledIn(setUp.code()));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/start"));
        assertThat(register.hasAdministrator()).isTrue();
        assertThat(networks.bySlug("leernetwerk-ijsselvallei")).isPresent();
        assertThat(visitor.open("/inrichten").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesAnotherCodeAndKeepsWhatWasTyped() {
        var visitor = new Visitor(baseUrl);
        visitor.open("/inrichten");
        var answer = visitor.submit("/inrichten", filledIn("iets-anders"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Deze code klopt niet", "value=\"Leernetwerk IJsselvallei\"");
        assertThat(register.hasAdministrator()).isFalse();
    }

    @Test
    void isNotThereOnceThereIsAnAdministrator() {
        var visitor = new Visitor(baseUrl);
        visitor.open("/inrichten");
        people.administrator();

        assertThat(visitor.submit("/inrichten", filledIn(setUp.code())).statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> filledIn(String code) {
        return new HashMap<>(Map.of(
                "code", code,
                "name", "Ada Beheer",
                "email", "ada@ijsselvallei.example",
                "phone", "038 123 45 67",
                "network", "Leernetwerk IJsselvallei",
                "region", "IJsselvallei"));
    }
}
