package nl.leertafel.uikit;

import java.util.ArrayList;
import java.util.List;

/** A table seen from above with its seats around it. Knows counts and kinds, never a name. */
public record SeatPicture(int width, int height, int tableWidth, int tableHeight, List<Seat> seats) {

    /** One seat and where it stands. */
    public record Seat(SeatMark mark, int x, int y) {}

    /** Seats one can still tell apart on a phone. */
    public static final int MOST = 40;

    /** No picture: more seats than one can tell apart. */
    public static final SeatPicture NONE = new SeatPicture(0, 0, 0, 0, List.of());

    private static final int ROOM_PER_SEAT = 44;
    private static final int SMALLEST_RING = 150;
    private static final double FLATNESS = 0.42;
    private static final int MARGIN = 22;
    private static final int STEPS = 720;

    /** These seats in this order around a table; {@link #NONE} when there are too many of them. */
    public static SeatPicture around(List<SeatMark> marks) {
        if (marks.size() > MOST) {
            return NONE;
        }
        var ring = Math.max(SMALLEST_RING, (int) (marks.size() * ROOM_PER_SEAT / 4.6));
        var flat = (int) (ring * FLATNESS);
        var places = evenly(marks.size(), ring, flat);
        var seats = new ArrayList<Seat>();
        for (var i = 0; i < marks.size(); i++) {
            var place = places.get(i);
            seats.add(new Seat(marks.get(i), place[0], place[1]));
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
}
