package nl.leertafel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

/** The application starts on an empty database, whichever it is. */
abstract class StartContract {

    @Autowired
    private Database database;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void theSchemaIsThere() {
        assertThat(database.tables()).contains("person", "network", "session", "participation", "invitation");
    }

    @Test
    void itSaysThatItIsWell() {
        var answer = RestClient.create("http://localhost:" + port)
                .get()
                .uri("/actuator/health")
                .retrieve()
                .toEntity(String.class);

        assertThat(answer.getBody()).contains("UP");
    }

    @Test
    void everyTestBeginsWithEmptyTables() {
        database.sql("insert into sign_out (person_id, signed_out_at) values (?, current_timestamp)")
                .param(UUID.randomUUID())
                .update();
        database.clean();

        assertThat(database.sql("select count(*) from sign_out")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theClockStandsStill() {
        assertThat(clock.instant())
                .isEqualTo(TestClock.START.atZone(TestClock.ZONE).toInstant());
    }
}
