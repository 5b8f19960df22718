package nl.leertafel.invitation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the calendars are looked at. */
@Configuration(proxyBeanMethods = false)
class InvitationJobs {

    private static final Duration EVERY = Duration.ofSeconds(2);

    @Bean
    RecurringTask<Void> settleInvitations(InvitationWorker worker) {
        return Tasks.recurring("settle-invitations", FixedDelay.of(EVERY)).execute((instance, context) -> worker.run());
    }
}
