package nl.leertafel;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * How we speak with PostgreSQL. It plans each statement for the values it comes with: a plan made for any value cannot use
 * an index for the beginning of a word, and which of the two it prefers changes from one connection to the next. And rows
 * that are inserted together come as one statement.
 */
@Component
class PostgresConnections implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && isPostgreSql(pool.getJdbcUrl())) {
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
            if (!pool.getJdbcUrl().contains("options=")) {
                pool.addDataSourceProperty("options", "-c plan_cache_mode=force_custom_plan");
            }
        }
        return bean;
    }

    private static boolean isPostgreSql(@Nullable String url) {
        return url != null && url.startsWith("jdbc:postgresql:");
    }
}
