package nl.leertafel.participation;

/**
 * How many people are there already.
 *
 * @param expected how many seats people were given, those of walk-ins too
 * @param unwritten of how many sign-ups nobody wrote down whether they came
 */
public record DoorCount(long there, long expected, long unwritten) {}
