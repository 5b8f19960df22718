package nl.leertafel.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the mail module works by itself. */
@Configuration(proxyBeanMethods = false)
class MailJobs {

    @Bean
    static RecurringTask<Void> mailDeliveryTask(MailDelivery delivery) {
        return Tasks.recurring("mail-delivery", FixedDelay.ofSeconds(2)).execute((_, _) -> delivery.deliverDue());
    }

    @Bean
    static RecurringTask<Void> mailRetentionTask(MailRetention retention, SendingRates rates, Clock clock) {
        return Tasks.recurring("mail-retention", Schedules.daily(clock.getZone(), LocalTime.of(3, 20)))
                .execute((_, _) -> {
                    retention.forgetBodies();
                    rates.forgetTheFull();
                });
    }
}
