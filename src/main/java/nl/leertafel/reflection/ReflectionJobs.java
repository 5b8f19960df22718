package nl.leertafel.reflection;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When people are asked what they take along, and when what a table said of its session is told. */
@Configuration(proxyBeanMethods = false)
class ReflectionJobs {

    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> closeBarometers(BarometerWorker worker) {
        return Tasks.recurring("close-barometers", FixedDelay.of(EVERY)).execute((instance, context) -> worker.run());
    }

    @Bean
    RecurringTask<Void> askForReflections(ReflectionRequestWorker worker) {
        return Tasks.recurring("ask-for-reflections", FixedDelay.of(EVERY))
                .execute((instance, context) -> worker.run());
    }
}
