package nl.leertafel.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The words of one table's rows, asked before the rows are: what stands behind a rare word is looked up by its keys, a
 * common one is tried at each row in the order of the list. Left to choose, H2 would read every row for a rare word.
 */
public final class WordIndex {

    /** A word that begins more words than this is common. */
    private static final int COMMON = 200;

    private final EntityManager database;
    private final String table;
    private final String key;

    /**
     * @param table of words, as {@code session_word}
     * @param key the column that leads to the row
     */
    public WordIndex(EntityManager database, String table, String key) {
        this.database = database;
        this.table = table;
        this.key = key;
    }

    /** The keys of all rows that have a word beginning like this; nothing when it is common. */
    public Optional<List<UUID>> fewWith(String prefix) {
        if (isCommon(prefix)) {
            return Optional.empty();
        }
        List<?> found = having("select " + key + " from ", UUID.class, prefix).getResultList();
        return Optional.of(found.stream().map(UUID.class::cast).distinct().toList());
    }

    private boolean isCommon(String prefix) {
        return !having("select 1 from ", Integer.class, prefix)
                .setFirstResult(COMMON)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Query having(String select, Class<?> type, String prefix) {
        return database.createNativeQuery(select + table + " where word like :word", type)
                .setParameter("word", prefix + "%");
    }
}
