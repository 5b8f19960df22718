package nl.leertafel.network.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When people are reminded, and when it is forgotten that they were. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final int DAYS_KEPT = 90; // longer than any reminder can come twice

    @Bean
    RecurringTask<Void> remindPeople(ReminderWorker reminders) {
        return Tasks.recurring("remind-people", FixedDelay.of(EVERY)).execute((_, _) -> reminders.run());
    }

    @Bean
    RecurringTask<Void> tellWhatIsNew(DigestWorker digests) {
        return Tasks.recurring("tell-what-is-new", FixedDelay.of(EVERY)).execute((_, _) -> digests.run());
    }

    @Bean
    RecurringTask<Void> forgetReminders(SentReminders sent, Clock clock) {
        return Tasks.recurring("forget-reminders", Schedules.daily(clock.getZone(), LocalTime.of(3, 50)))
                .execute((_, _) -> sent.forget(LocalDate.now(clock).minusDays(DAYS_KEPT)));
    }
}
