package nl.leertafel.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of a test context, as tests look at it from outside the modules. */
public class Database {

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** For questions that no use case answers. */
    public JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement);
    }

    /** The tables of the product, lower-case, without Flyway's own. */
    public List<String> tables() {
        return sql("""
                select lower(table_name) from information_schema.tables
                where table_type = 'BASE TABLE' and lower(table_schema) = 'public'
                  and lower(table_name) <> 'flyway_schema_history'
                order by 1
                """).query((row, number) -> row.getString(1)).list();
    }

    /** Tables with a column of this name. */
    public List<String> tablesWith(String column) {
        return sql("""
                select distinct lower(table_name) from information_schema.columns
                where lower(table_schema) = 'public' and lower(column_name) = ?
                order by 1
                """).param(column).query((row, number) -> row.getString(1)).list();
    }

    /** Empties every table in one statement, without asking foreign keys. */
    public void clean() {
        var deletes =
                tables().stream().map(table -> "delete from " + table + ";").collect(Collectors.joining());
        var h2 = "H2".equals(product());
        sql((h2 ? "set referential_integrity false;" : "set session_replication_role = replica;")
                        + deletes
                        + (h2 ? "set referential_integrity true;" : "set session_replication_role = default;"))
                .update();
    }

    private String product() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
