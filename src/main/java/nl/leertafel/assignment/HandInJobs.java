package nl.leertafel.assignment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the files of hand-ins that nobody needs are let go. */
@Configuration(proxyBeanMethods = false)
class HandInJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 30);

    @Bean
    RecurringTask<Void> letGoOfHandInFiles(HandInRetention retention, Clock clock) {
        return Tasks.recurring("let-go-of-hand-in-files", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> retention.run());
    }
}
