package nl.leertafel.session;

import java.util.Optional;
import nl.leertafel.session.series.SeriesId;
import org.springframework.data.repository.Repository;

/** All series. */
interface AllSeries extends Repository<Series, SeriesId> {

    Series save(Series series);

    Optional<Series> findById(SeriesId id);
}
