package nl.leertafel.assignment.consent;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When what nobody needs of conversations is let go. */
@Configuration(proxyBeanMethods = false)
class ConversationJobs {

    private static final LocalTime AT_NIGHT = LocalTime.of(4, 20);

    @Bean
    RecurringTask<Void> letGoOfConversations(ConversationRetention retention, Clock clock) {
        return Tasks.recurring("let-go-of-conversations", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> retention.run());
    }
}
