package nl.leertafel.durability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.leertafel.testing.Postgres;

/** A fresh database that outlives the product that is killed. */
record Storage(String url, String user) {

    /** @param database {@code h2} or {@code postgres} */
    static Storage fresh(String database, Path folder, String name) {
        return "postgres".equals(database)
                ? new Storage(Postgres.newDatabase(name), "postgres")
                : new Storage("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=256", "sa");
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }
}
