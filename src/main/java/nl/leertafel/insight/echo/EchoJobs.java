package nl.leertafel.insight.echo;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When people are asked: in the morning. */
@Configuration(proxyBeanMethods = false)
class EchoJobs {

    private static final LocalTime MORNING = LocalTime.of(10, 20);

    @Bean
    RecurringTask<Void> askWhatBecame(EchoWorker worker, Clock clock) {
        return Tasks.recurring("ask-what-became", Schedules.daily(clock.getZone(), MORNING))
                .execute((_, _) -> worker.run());
    }
}
