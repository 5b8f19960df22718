package nl.leertafel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.leertafel.kernel.NotFound;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.testing.Database;
import nl.leertafel.testing.People;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files are kept whole, given to who may have them, and go with what referred to them. */
abstract class FileStoreContract {

    @Autowired
    People people;

    @Autowired
    FileIntake intake;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Database database;

    @Autowired
    TestClock clock;

    FileStore store;
    PersonId timo;
    final Set<FileId> kept = new HashSet<>();

    @BeforeEach
    void oneWhoKeepsFilesForTimo() {
        timo = people.rijnoever().student();
        FileKeeper keeper = new FileKeeper() {
            @Override
            public boolean keeps(FileId file) {
                return kept.contains(file);
            }

            @Override
            public boolean mayFetch(FileId file, PersonId person) {
                return person.equals(timo);
            }
        };
        store = new FileStore(
                jdbc, new StaticListableBeanFactory(Map.of("keeper", keeper)).getBeanProvider(FileKeeper.class), clock);
    }

    @Test
    void aFileOfManyPiecesComesBackAsItWas() throws IOException {
        var content = new byte[3 * FileStore.PIECE + 17];
        new Random(7).nextBytes(content);
        System.arraycopy(FileExamples.png(), 0, content, 0, FileExamples.png().length);
        var file = keep("foto.png", content);

        var out = new ByteArrayOutputStream();
        var opened = store.open(file, timo);
        opened.writeTo(out);

        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(opened.details().name()).isEqualTo("foto.png");
        assertThat(opened.details().mediaType()).isEqualTo("image/png");
        assertThat(opened.details().size()).isEqualTo(content.length);
        assertThat(opened.details().storedAt()).isEqualTo(clock.instant());
    }

    @Test
    void nobodyElseFetchesIt() {
        var file = keep("verslag.pdf", FileExamples.pdf());

        assertThatThrownBy(() -> store.open(file, people.stranger())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> store.open(FileId.next(), timo)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatNobodyKeepsNobodyFetches() {
        var file = keep("verslag.pdf", FileExamples.pdf());
        kept.clear();

        assertThatThrownBy(() -> store.open(file, timo)).isInstanceOf(NotFound.class);
    }

    @Test
    void aFileGoesWhenNothingRefersToItAnyMore() {
        var file = keep("verslag.pdf", FileExamples.pdf());

        store.release(file);
        assertThat(rows()).isEqualTo(1);

        kept.clear();
        store.release(file);
        assertThat(rows()).isZero();
    }

    private FileId keep(String name, byte[] content) {
        var upload = intake.receive(name, new ByteArrayInputStream(content));
        var file = store.keep(upload, timo);
        upload.discard();
        kept.add(file);
        return file;
    }

    private long rows() {
        return database.sql("select count(*) from stored_file_content")
                .query(Long.class)
                .single();
    }
}
