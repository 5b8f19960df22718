package nl.leertafel.mail.inbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the inbox works by itself; on one node at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxSettings.class)
class InboxJobs {

    /** After this long another node may have the mailbox. */
    private static final Duration TURN = Duration.ofMinutes(10);

    @Bean
    static RecurringTask<Void> inboxReadingTask(ImapMailbox mailbox, InboxSettings settings, Clock clock) {
        return Tasks.recurring("inbox-reading", FixedDelay.of(settings.pollInterval()))
                .execute((_, context) -> {
                    var turnEnds = clock.instant().plus(TURN);
                    mailbox.read(() -> !context.getSchedulerState().isShuttingDown()
                            && clock.instant().isBefore(turnEnds));
                });
    }

    @Bean
    static RecurringTask<Void> inboxHandlingTask(InboxWorker worker) {
        return Tasks.recurring("inbox-handling", FixedDelay.ofSeconds(2)).execute((_, _) -> worker.run());
    }

    @Bean
    static RecurringTask<Void> inboxRetentionTask(InboxRetention retention, Clock clock) {
        return Tasks.recurring("inbox-retention", Schedules.daily(clock.getZone(), LocalTime.of(3, 40)))
                .execute((_, _) -> retention.forgetBodies());
    }
}
