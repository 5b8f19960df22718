package nl.leertafel.reflection;

import nl.leertafel.network.Perspective;
import org.jspecify.annotations.Nullable;

/**
 * What several people said together, as means in tenths.
 *
 * @param side from which side they sat there; null for the whole table
 */
public record BarometerScore(@Nullable Perspective side, int people, int form, int content, int relations) {}
