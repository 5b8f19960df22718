package nl.leertafel.reflection;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When people are asked what they take along, when what a table said of its session is told, and when what nobody needs
 * is let go.
 */
@Configuration(proxyBeanMethods = false)
class ReflectionJobs {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final LocalTime AT_NIGHT = LocalTime.of(4, 10);

    @Bean
    RecurringTask<Void> letGoOfReflections(ReflectionRetention retention, Clock clock) {
        return Tasks.recurring("let-go-of-reflections", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> retention.run());
    }

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
