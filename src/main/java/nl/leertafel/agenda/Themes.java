package nl.leertafel.agenda;

import java.util.List;
import java.util.Optional;
import nl.leertafel.kernel.NetworkId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All themes. */
interface Themes extends Repository<Theme, ThemeId> {

    Theme saveAndFlush(Theme theme);

    void delete(Theme theme);

    void flush();

    Optional<Theme> findById(ThemeId id);

    @Query("select t from Theme t where t.network = :network order by t.themeOrder, t.id.themeId")
    List<Theme> inOrder(NetworkId network);

    @Query("""
            select new nl.leertafel.agenda.ThemeSummary(
                t.id, t.network, t.name, (select count(q) from Question q where q.theme = t.id), t.version)
            from Theme t where t.network = :network order by t.themeOrder, t.id.themeId
            """)
    List<ThemeSummary> summaries(NetworkId network);
}
