package nl.leertafel.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, throws away tokens that no longer open anything and counts that no longer limit anyone. */
@Configuration(proxyBeanMethods = false)
class DailyCleanUp {

    @Bean
    RecurringTask<Void> accessCleanUp(LinkTokens links, SignInLinks signInLinks, RateLimits limits) {
        return Tasks.recurring("access-clean-up", Schedules.daily(LocalTime.of(3, 40)))
                .execute((instance, context) -> {
                    links.removeExpired();
                    signInLinks.removeExpired();
                    limits.forgetTheFull();
                });
    }
}
