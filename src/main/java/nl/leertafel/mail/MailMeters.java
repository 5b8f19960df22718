package nl.leertafel.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** What an installation's monitoring reads of the outbox: no ids, no addresses. */
@Component
class MailMeters {

    private final Counter sent;
    private final Counter retried;

    MailMeters(MeterRegistry registry, OutboxMessages messages, Clock clock) {
        this.sent = Counter.builder("leertafel.mail.sent")
                .description("Mails that the mail server took")
                .register(registry);
        this.retried = Counter.builder("leertafel.mail.retries")
                .description("Attempts that were put off by the mail server")
                .register(registry);
        TimeGauge.builder("leertafel.mail.lag", () -> lagSeconds(messages, clock), TimeUnit.SECONDS)
                .description("How long the mail that is due longest has been waiting")
                .register(registry);
        Gauge.builder(
                        "leertafel.mail.waiting",
                        () -> messages.waiting(clock.instant()).waiting())
                .description("Mails that wait to be sent")
                .register(registry);
        Gauge.builder("leertafel.mail.dead", messages::countDead)
                .description("Mails that could not be delivered")
                .register(registry);
    }

    void sent() {
        sent.increment();
    }

    void retried() {
        retried.increment();
    }

    private static Number lagSeconds(OutboxMessages messages, Clock clock) {
        var now = clock.instant();
        var oldest = messages.waiting(now).oldestDue();
        return oldest == null ? 0 : Math.max(0, now.getEpochSecond() - oldest.getEpochSecond());
    }
}
