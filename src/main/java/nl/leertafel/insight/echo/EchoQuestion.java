package nl.leertafel.insight.echo;

import nl.leertafel.kernel.NetworkId;
import org.jspecify.annotations.Nullable;

/**
 * A question as the one who is asked reads it.
 *
 * @param isAction about something they agreed to do; else about something they learned
 * @param about what that was
 * @param answer what they answered so far
 */
public record EchoQuestion(
        EchoId id,
        NetworkId network,
        boolean isAction,
        String about,
        @Nullable EchoAnswer answer,
        String sentence,
        boolean shared) {}
