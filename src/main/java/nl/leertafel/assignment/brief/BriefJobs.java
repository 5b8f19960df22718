package nl.leertafel.assignment.brief;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what nobody took returns: the morning after its last day. */
@Configuration(proxyBeanMethods = false)
class BriefJobs {

    private static final LocalTime MORNING = LocalTime.of(8, 40);

    @Bean
    RecurringTask<Void> returnBriefs(BriefWorker worker, Clock clock) {
        return Tasks.recurring("return-briefs", Schedules.daily(clock.getZone(), MORNING))
                .execute((_, _) -> worker.run());
    }
}
