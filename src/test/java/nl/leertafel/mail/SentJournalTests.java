package nl.leertafel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leertafel.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;

class SentJournalTests {

    @TempDir
    private Path folder;

    private Path path = Path.of("");
    private boolean isDatabaseThere = true;
    private final TestClock clock = new TestClock();
    private final Instant nine = clock.instant();
    private final List<Ticks> ticks = new ArrayList<>();

    private final OutboxMessageId aisha = OutboxMessageId.next();
    private final OutboxMessageId bram = OutboxMessageId.next();
    private final OutboxMessageId chris = OutboxMessageId.next();

    record Ticks(List<UUID> taken, Instant at) {}

    @BeforeEach
    void choosePath() {
        path = folder.resolve("new folder").resolve("outbox.sent");
    }

    @Test
    void whatARelayNextDoorTakesInAMomentIsTickedOffTogether() {
        try (var journal = journal()) {
            journal.catchUp();
            journal.add(aisha);
            clock.advance(Duration.ofMillis(240));
            journal.add(bram);
            assertThat(ticks).isEmpty();
            journal.settle();

            assertThat(ticks).containsExactly(ticks(clock.instant(), aisha, bram));
            assertThat(path).isEmptyFile();
        }
    }

    @Test
    void whatARelayFarAwayTakesIsTickedOffAfterAMoment() {
        try (var journal = journal()) {
            journal.catchUp();
            journal.add(aisha);
            clock.advance(Duration.ofSeconds(1));
            journal.add(bram);

            assertThat(ticks).containsExactly(ticks(clock.instant(), aisha, bram));
        }
    }

    @Test
    void whatAKilledProcessNotedIsTickedOffByTheNextAsOfThen() {
        try (var killed = journal()) {
            killed.catchUp();
            killed.add(aisha);
            killed.add(bram);
        }
        clock.advance(Duration.ofHours(1));
        try (var next = journal()) {
            next.catchUp();
            assertThat(ticks).containsExactly(ticks(nine, aisha, bram));
            next.add(chris);
            next.settle();
        }
        try (var last = journal()) {
            last.catchUp();
        }

        assertThat(ticks).containsExactly(ticks(nine, aisha, bram), ticks(clock.instant(), chris));
    }

    @Test
    void halfANoteIsNone() throws IOException {
        try (var killed = journal()) {
            killed.catchUp();
            killed.add(aisha);
        }
        Files.write(path, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);
        try (var next = journal()) {
            next.catchUp();
            next.add(bram);
        }
        try (var last = journal()) {
            last.catchUp();
        }

        assertThat(ticks).containsExactly(ticks(nine, aisha), ticks(nine, bram));
    }

    @Test
    void withoutADatabaseTheNotesStay() {
        try (var journal = journal()) {
            journal.catchUp();
            journal.add(aisha);
            isDatabaseThere = false;
            assertThatThrownBy(journal::settle).isInstanceOf(DataAccessResourceFailureException.class);
            isDatabaseThere = true;
            journal.add(bram);
            journal.catchUp();

            assertThat(ticks).containsExactly(ticks(nine, aisha, bram));
        }
    }

    @Test
    void whileAnotherProcessHasTheFileEachIsTickedOffByItself() {
        var second = journal();
        try (var first = journal()) {
            first.catchUp();
            first.add(chris);
            second.catchUp();
            second.add(aisha);
            second.add(bram);
            assertThat(ticks).containsExactly(ticks(nine, aisha), ticks(nine, bram));
        }
        second.catchUp();
        second.close();

        assertThat(ticks).hasSize(3).contains(ticks(nine, chris));
    }

    @Test
    void whereThereCanBeNoFileEachIsTickedOffByItself() throws IOException {
        Files.createFile(folder.resolve("new folder"));
        try (var journal = journal()) {
            journal.catchUp();
            journal.add(aisha);
            journal.add(bram);

            assertThat(ticks).containsExactly(ticks(nine, aisha), ticks(nine, bram));
        }
    }

    private SentJournal journal() {
        return new SentJournal(path, this::tickOff, clock);
    }

    private void tickOff(List<UUID> taken, Instant at) {
        if (!isDatabaseThere) {
            throw new DataAccessResourceFailureException("The database is away");
        }
        ticks.add(new Ticks(taken, at));
    }

    private static Ticks ticks(Instant at, OutboxMessageId... taken) {
        return new Ticks(Stream.of(taken).map(OutboxMessageId::outboxMessageId).toList(), at);
    }
}
