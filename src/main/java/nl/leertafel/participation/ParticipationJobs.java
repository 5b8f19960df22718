package nl.leertafel.participation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When lines are looked at of their own accord. */
@Configuration(proxyBeanMethods = false)
class ParticipationJobs {

    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> moveLines(LineWorker worker) {
        return Tasks.recurring("move-lines", FixedDelay.of(EVERY)).execute((instance, context) -> worker.run());
    }
}
