package nl.leertafel.invitation.inbound;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what came in is forgotten. */
@Configuration(proxyBeanMethods = false)
class InboundJobs {

    @Bean
    static RecurringTask<Void> postRetentionTask(InboundRetention retention, Clock clock) {
        return Tasks.recurring("post-retention", Schedules.daily(clock.getZone(), LocalTime.of(3, 50)))
                .execute((_, _) -> retention.forget());
    }
}
