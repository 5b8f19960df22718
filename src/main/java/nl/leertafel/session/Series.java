package nl.leertafel.session;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.session.series.Rhythm;
import nl.leertafel.session.series.SeriesId;
import nl.leertafel.session.series.SeriesSignUp;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Sessions that belong together. */
@Entity
class Series {

    @EmbeddedId
    private SeriesId id;

    @Embedded
    private NetworkId network;

    private @Nullable Integer weeks;

    @Enumerated(EnumType.STRING)
    private SeriesSignUp signUp;

    @Embedded
    @AttributeOverride(name = "seriesId", column = @Column(name = "follows"))
    private @Nullable SeriesId follows;

    @Version
    private @Nullable Integer version;

    @NullUnmarked
    protected Series() {} // for JPA

    Series(NetworkId network, Rhythm rhythm, SeriesSignUp signUp) {
        this.id = SeriesId.next();
        this.network = network;
        this.weeks = rhythm.interval();
        this.signUp = signUp;
    }

    /** The same series from now on in another rhythm. */
    Series goOnAs(Rhythm rhythm) {
        var next = new Series(network, rhythm, signUp);
        next.follows = id;
        return next;
    }

    SeriesId id() {
        return id;
    }

    SeriesDetails details() {
        return new SeriesDetails(id, weeks, signUp, follows);
    }
}
