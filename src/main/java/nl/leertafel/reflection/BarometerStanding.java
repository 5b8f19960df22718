package nl.leertafel.reflection;

import org.jspecify.annotations.Nullable;

/**
 * How far the barometer of a table is, for one who may see it.
 *
 * @param answerable whether the one who asks can answer now
 * @param mine what the one who asks answered; null when nothing, and once it closed
 * @param closable whether the one who asks can close it, because enough people answered
 * @param result null until it closed
 */
public record BarometerStanding(
        boolean answerable,
        @Nullable BarometerAnswer mine,
        boolean closable,
        @Nullable BarometerResult result) {

    public boolean isClosed() {
        return result != null;
    }
}
