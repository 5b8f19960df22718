package nl.leertafel.invitation;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a transaction tells PostgreSQL that it says the same hundreds of times. Elsewhere each statement is planned for the
 * values it comes with, because lists and searches need that; where rows are written one by one under their ids it was an
 * eighth of the time that a calendar took.
 */
@Component
class OnePlan {

    private final JdbcTemplate database;

    OnePlan(JdbcTemplate database) {
        this.database = database;
    }

    /** From here to the end of the caller's transaction PostgreSQL may plan a statement once for all values. */
    @Transactional(propagation = Propagation.MANDATORY)
    void untilTheEnd() {
        database.execute((ConnectionCallback<Boolean>) connection -> {
            var product = connection.getMetaData().getDatabaseProductName();
            if (DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL) {
                try (var statement = connection.createStatement()) {
                    return statement.execute("set local plan_cache_mode = auto");
                }
            }
            return false;
        });
    }
}
