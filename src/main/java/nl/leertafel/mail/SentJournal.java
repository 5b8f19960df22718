package nl.leertafel.mail;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the relay took and the database does not say yet. Each is noted in a file first, which takes microseconds and
 * outlives a kill of this process; then they are ticked off in the outbox together. What a killed process noted is
 * ticked off by the next that opens its file. Notes get lost by a power cut, or when a node is away for longer than the
 * lease and another goes on without its file: those mails, of a quarter of a second at most, go out once more, under the
 * same Message-ID. Where there is no such file to be had, each is ticked off by itself.
 *
 * <p>Not thread-safe: one sender at a time.
 */
@Component
class SentJournal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SentJournal.class);

    /** Nobody looks sooner whether a mail has gone. */
    private static final Duration MOMENT = Duration.ofMillis(250);

    private final Path path;
    private final BiConsumer<List<UUID>, Instant> tickOff;
    private final Clock clock;
    private final List<Note> open = new ArrayList<>();
    private @Nullable RandomAccessFile file;
    private boolean isMissed;

    @Autowired
    SentJournal(MailSettings settings, OutboxQueue queue, Clock clock) {
        this(settings.journal(), queue::tickOff, clock);
    }

    SentJournal(Path path, BiConsumer<List<UUID>, Instant> tickOff, Clock clock) {
        this.path = path;
        this.tickOff = tickOff;
        this.clock = clock;
    }

    private record Note(UUID message, Instant at) {

        static final int LENGTH = 3 * Long.BYTES;

        byte[] bytes() {
            return ByteBuffer.allocate(LENGTH)
                    .putLong(message.getMostSignificantBits())
                    .putLong(message.getLeastSignificantBits())
                    .putLong(at.toEpochMilli())
                    .array();
        }

        static Note of(ByteBuffer bytes) {
            return new Note(new UUID(bytes.getLong(), bytes.getLong()), Instant.ofEpochMilli(bytes.getLong()));
        }
    }

    /** Ticks off what was noted before, by this process or by a dead one; to be called before anything is claimed. */
    void catchUp() {
        if (file == null) {
            file = opened();
        }
        settle();
    }

    /** The relay took this one just now. */
    void add(OutboxMessageId taken) {
        var note = new Note(taken.outboxMessageId(), clock.instant());
        open.add(note);
        if (!isWritten(note) || !note.at().isBefore(open.getFirst().at().plus(MOMENT))) {
            settle();
        }
    }

    /** Ticks off what is noted. When the database cannot be reached the notes stay. */
    void settle() {
        if (!open.isEmpty()) {
            tickOff.accept(
                    open.stream().map(Note::message).toList(), open.getLast().at());
            open.clear();
            empty();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            try (var closing = file) {
                file = null;
            } catch (IOException e) {
                LOG.warn("mail.journal-not-closed path={}", path, e);
            }
        }
    }

    private @Nullable RandomAccessFile opened() {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var journal = new RandomAccessFile(path.toFile(), "rw");
            if (isOurs(journal)) {
                return journal;
            }
            journal.close();
        } catch (IOException e) {
            miss(e.toString());
        }
        return null;
    }

    private boolean isOurs(RandomAccessFile journal) {
        try {
            if (journal.getChannel().tryLock() != null) {
                read(journal);
                return true;
            }
            miss("another process has it");
        } catch (OverlappingFileLockException anotherSender) {
            miss("another sender of this process has it");
        } catch (IOException e) {
            miss(e.toString());
        }
        return false;
    }

    /** Said once, tried again each time. */
    private void miss(String reason) {
        if (!isMissed) {
            LOG.warn("mail.no-journal path={} reason={}", path, reason);
            isMissed = true;
        }
    }

    private void read(RandomAccessFile journal) throws IOException {
        var bytes = new byte[(int) journal.length() / Note.LENGTH * Note.LENGTH]; // the last may be half a note
        journal.readFully(bytes);
        var notes = ByteBuffer.wrap(bytes);
        while (notes.hasRemaining()) {
            open.add(Note.of(notes));
        }
    }

    private boolean isWritten(Note note) {
        if (file == null) {
            return false;
        }
        try {
            file.write(note.bytes());
            return true;
        } catch (IOException full) {
            LOG.warn("mail.journal-not-written path={}", path, full);
            return false;
        }
    }

    private void empty() {
        if (file != null) {
            try {
                file.setLength(0);
            } catch (IOException e) {
                LOG.warn("mail.journal-not-emptied path={}", path, e);
            }
        }
    }
}
