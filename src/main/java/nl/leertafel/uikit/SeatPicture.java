package nl.leertafel.uikit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A table seen from above with its seats around it: who is there by colour and shape, what is free, who is still asked
 * for. Knows counts and kinds, never a name.
 */
public record SeatPicture(int width, int height, int tableWidth, int tableHeight, List<Seat> seats) {

    /** One seat: its shape, whether somebody sits there ("taken"), nobody does ("free") or somebody is asked for ("wanted"). */
    public record Seat(String shape, String state, int x, int y) {}

    /** Seats one can still tell apart on a phone. */
    public static final int MOST = 40;

    private static final int ROOM_PER_SEAT = 44;
    private static final int SMALLEST_RING = 150;
    private static final double FLATNESS = 0.42;
    private static final int MARGIN = 22;
    private static final int STEPS = 720;

    /** The perspectives of those who come, and how many seats are free; a perspective asked for takes one of the free seats. */
    public static SeatPicture of(List<? extends Enum<?>> taken, int free, List<? extends Enum<?>> wanted) {
        var kinds = new ArrayList<String[]>();
        taken.forEach(it -> kinds.add(new String[] {shape(it), "taken"}));
        wanted.stream().limit(free).forEach(it -> kinds.add(new String[] {shape(it), "wanted"}));
        kinds.addAll(Collections.nCopies(Math.max(0, free - wanted.size()), new String[] {"resident", "free"}));
        return around(kinds);
    }

    private static SeatPicture around(List<String[]> kinds) {
        var ring = Math.max(SMALLEST_RING, (int) (kinds.size() * ROOM_PER_SEAT / 4.6));
        var flat = (int) (ring * FLATNESS);
        var places = evenly(kinds.size(), ring, flat);
        var seats = new ArrayList<Seat>();
        for (var i = 0; i < kinds.size(); i++) {
            var place = places.get(i);
            seats.add(new Seat(kinds.get(i)[0], kinds.get(i)[1], place[0], place[1]));
        }
        return new SeatPicture(2 * (ring + MARGIN), 2 * (flat + MARGIN), ring - 38, flat - 26, List.copyOf(seats));
    }

    // walks round the ellipse in small steps and puts a seat at every equal part of the way
    private static List<int[]> evenly(int count, int ring, int flat) {
        var places = new ArrayList<int[]>();
        var whole = 0.0;
        for (var step = 0; step < STEPS; step++) {
            whole += distance(step, ring, flat);
        }
        var gone = 0.0;
        for (var step = 0; step < STEPS && places.size() < count; step++) {
            if (gone >= places.size() * whole / count - 1e-9) {
                places.add(new int[] {
                    (int) Math.round(ring + MARGIN + ring * Math.cos(angle(step))),
                    (int) Math.round(flat + MARGIN + flat * Math.sin(angle(step)))
                });
            }
            gone += distance(step, ring, flat);
        }
        return places;
    }

    private static double distance(int step, int ring, int flat) {
        return Math.hypot(
                ring * (Math.cos(angle(step + 1)) - Math.cos(angle(step))),
                flat * (Math.sin(angle(step + 1)) - Math.sin(angle(step))));
    }

    private static double angle(int step) {
        return Math.PI + 2 * Math.PI * step / STEPS;
    }

    private static String shape(Enum<?> perspective) {
        return perspective.name().toLowerCase(Locale.ROOT);
    }
}
