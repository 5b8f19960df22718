package nl.leertafel.action;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When people are reminded of their actions. */
@Configuration(proxyBeanMethods = false)
class ActionJobs {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> remindOfActions(ActionReminders reminders) {
        return Tasks.recurring("remind-of-actions", FixedDelay.of(EVERY)).execute((_, _) -> reminders.run());
    }
}
