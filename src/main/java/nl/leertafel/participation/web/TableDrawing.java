package nl.leertafel.participation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.TableView;

/** A round table with its seats, ready to be drawn: who sits, by perspective, and which seats are free. */
record TableDrawing(List<Seat> seats) {

    /** More seats than this are told, not drawn. */
    static final int MOST_SEATS = 24;

    private static final int CENTRE_X = 210;
    private static final int CENTRE_Y = 105;
    private static final int RADIUS_X = 175;
    private static final int RADIUS_Y = 80;

    /**
     * @param shape CSS class and symbol: the perspective in lower case, or {@code free}
     */
    record Seat(String shape, int x, int y) {}

    static TableDrawing of(TableView table) {
        int all = Math.max(table.capacity(), table.taken());
        if (all > MOST_SEATS) {
            return new TableDrawing(List.of());
        }
        List<String> shapes = new ArrayList<>();
        for (Map.Entry<Perspective, Integer> seated : table.seated().entrySet()) {
            for (int i = 0; i < seated.getValue(); i++) {
                shapes.add(seated.getKey().name().toLowerCase(Locale.ROOT));
            }
        }
        while (shapes.size() < all) {
            shapes.add("free");
        }
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            double angle = Math.PI + 2 * Math.PI * i / all;
            seats.add(new Seat(shapes.get(i), (int) Math.round(CENTRE_X + RADIUS_X * Math.cos(angle)), (int)
                    Math.round(CENTRE_Y + RADIUS_Y * Math.sin(angle))));
        }
        return new TableDrawing(seats);
    }
}
