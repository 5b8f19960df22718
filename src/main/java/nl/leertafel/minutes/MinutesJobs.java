package nl.leertafel.minutes;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When minutes become final by themselves. */
@Configuration(proxyBeanMethods = false)
class MinutesJobs {

    private static final Duration EVERY = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> finishMinutes(MinutesWorker worker) {
        return Tasks.recurring("finish-minutes", FixedDelay.of(EVERY)).execute((instance, context) -> worker.run());
    }
}
