package nl.leertafel.home;

import java.time.LocalTime;

/** The part of the day by which people greet each other. */
enum PartOfDay {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final int EARLIEST = 5;
    private static final int NOON = 12;
    private static final int DUSK = 18;

    static PartOfDay at(LocalTime time) {
        if (time.getHour() < EARLIEST || time.getHour() >= DUSK) {
            return EVENING;
        }
        return time.getHour() < NOON ? MORNING : AFTERNOON;
    }
}
