package nl.leertafel.participation.support;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what people needed is forgotten. */
@Configuration(proxyBeanMethods = false)
class SupportJobs {

    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> forgetSupportNeeds(SupportWorker worker) {
        return Tasks.recurring("forget-support-needs", FixedDelay.of(EVERY))
                .execute((instance, context) -> worker.run());
    }
}
