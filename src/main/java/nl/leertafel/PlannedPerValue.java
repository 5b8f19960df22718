package nl.leertafel;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL plan each statement for the values it comes with. A plan made for any value cannot use an index for the
 * beginning of a word, and which of the two it prefers changes from one connection to the next.
 */
@Component
class PlannedPerValue implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isPlain(pool.getJdbcUrl())) {
            pool.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan");
        }
        return bean;
    }

    /** On PostgreSQL, and without options of its own. */
    private static boolean isPlain(@Nullable String url) {
        return url != null && url.startsWith("jdbc:postgresql:") && !url.contains("options=");
    }
}
