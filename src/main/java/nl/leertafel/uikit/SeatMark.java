package nl.leertafel.uikit;

import java.util.Locale;
import java.util.Map;

/**
 * One seat as it is drawn: the shape tells whose it is, the state how far it is theirs. Nothing is told by colour alone.
 *
 * @param shape a perspective in small letters, "helper" for who comes along to help, "open" for nobody yet
 * @param state "taken" is filled, "offered" a line around nothing, "wanted" a broken line, "free" a small dotted ring
 */
public record SeatMark(String shape, String state) {

    private static final String TAKEN = "taken";
    private static final String OFFERED = "offered";
    private static final String WANTED = "wanted";
    private static final String HELPER = "helper";
    private static final String ROUND = "M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0Z";
    private static final Map<String, String> PATHS = Map.of(
            "client_organisation",
            "M-5-14H5V-5H14V5H5V14H-5V5H-14V-5H-5Z",
            "student",
            "M0-14 14 12H-14Z",
            "professional",
            "M-12-12h24v24h-24Z",
            "official",
            "M0-16 15 0 0 16-15 0Z",
            "researcher",
            "M-15-7h30v14h-30Z",
            HELPER,
            "M-13-12h26v17H0l-7 8v-8h-6Z",
            "open",
            "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z");

    /** A seat nobody has and that is kept for nobody. */
    public static final SeatMark FREE = new SeatMark("open", "free");

    /** Somebody sits there. */
    public static SeatMark taken(Enum<?> perspective) {
        return new SeatMark(shape(perspective), TAKEN);
    }

    /** Held for somebody until they answer. */
    public static SeatMark offered(Enum<?> perspective) {
        return new SeatMark(shape(perspective), OFFERED);
    }

    /** Kept for whoever of this perspective comes. */
    public static SeatMark wanted(Enum<?> perspective) {
        return new SeatMark(shape(perspective), WANTED);
    }

    /** Somebody sits there who came along to help. */
    public static SeatMark helper() {
        return new SeatMark(HELPER, TAKEN);
    }

    /** Held for somebody who would come along to help. */
    public static SeatMark offeredHelper() {
        return new SeatMark(HELPER, OFFERED);
    }

    /** Its outline around the middle of a square of 36 wide. */
    public String path() {
        return PATHS.getOrDefault(shape, ROUND);
    }

    private static String shape(Enum<?> perspective) {
        return perspective.name().toLowerCase(Locale.ROOT);
    }
}
