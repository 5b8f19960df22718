package nl.leertafel.invitation.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import nl.leertafel.mail.inbox.InboundExamples;
import nl.leertafel.mail.inbox.InboundReader;
import nl.leertafel.mail.inbox.Unreadable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever is broken in a mail on its way, it is read or it is said to be unreadable, at once and without a trace. */
class BrokenMailTests {

    private static final int MUTATIONS = 50_400;
    private static final Duration AT_MOST = Duration.ofSeconds(1);
    private static final long MEBIBYTE = 1024 * 1024;

    private final Random random = new Random(20261121);
    private long slowest;
    private int read;
    private int refused;

    @BeforeEach
    void nobodyWritesDownWhatIsBroken() {
        ((Logger) LoggerFactory.getLogger("net.fortuna.ical4j")).setLevel(Level.ERROR);
    }

    @Test
    void everyMailBrokenInEveryWayIsReadOrRefused() {
        var each = MUTATIONS / InboundExamples.all().size();
        var before = 0L;
        for (var example : InboundExamples.all()) {
            var mail = InboundExamples.mail(example);
            for (int i = 0; i < each; i++) {
                tryToRead(i % 4 == 0 ? truncated(mail) : flipped(mail));
            }
            before = before == 0 ? used() : before;
        }

        assertThat(read + refused).isGreaterThanOrEqualTo(50_000);
        assertThat(refused).isPositive();
        assertThat(Duration.ofNanos(slowest)).isLessThan(AT_MOST);
        assertThat(used() - before).as("bytes kept").isLessThan(64 * MEBIBYTE);
    }

    private void tryToRead(byte[] mail) {
        var start = System.nanoTime();
        try {
            for (var calendar : InboundReader.read(mail, "mx.leertafel.example").calendars()) {
                CalendarReader.read(calendar.content());
            }
            read++;
        } catch (Unreadable expected) {
            refused++;
        }
        slowest = Math.max(slowest, System.nanoTime() - start);
    }

    private byte[] truncated(byte[] mail) {
        return Arrays.copyOf(mail, random.nextInt(mail.length));
    }

    private byte[] flipped(byte[] mail) {
        var broken = mail.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return broken;
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
