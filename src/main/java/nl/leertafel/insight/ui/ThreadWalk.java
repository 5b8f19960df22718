package nl.leertafel.insight.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Walking the thread with the arrow keys: sideways from place to place, up and down within a place and from one row to the
 * next.
 */
final class ThreadWalk<T> {

    private final List<List<List<T>>> rows = new ArrayList<>();

    private record At(int row, int place, int step) {}

    void nextRow() {
        rows.add(new ArrayList<>());
    }

    /** What one can stand on at the next place of this row; may be nothing. */
    void place(List<T> there) {
        rows.getLast().add(List.copyOf(there));
    }

    /**
     * Where this key leads from here; empty at the edge.
     *
     * @param key as browsers call it
     */
    Optional<T> from(T here, String key) {
        return at(here).flatMap(at -> switch (key) {
            case "ArrowRight" -> sideways(at, 1);
            case "ArrowLeft" -> sideways(at, -1);
            case "ArrowDown" -> upOrDown(at, 1);
            case "ArrowUp" -> upOrDown(at, -1);
            default -> Optional.empty();
        });
    }

    private Optional<At> at(T here) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, rows.get(row).size())
                        .mapToObj(place ->
                                new At(row, place, rows.get(row).get(place).indexOf(here))))
                .filter(it -> it.step() >= 0)
                .findFirst();
    }

    private Optional<T> sideways(At at, int by) {
        var row = rows.get(at.row());
        for (int place = at.place() + by; place >= 0 && place < row.size(); place += by) {
            var there = row.get(place);
            if (!there.isEmpty()) {
                return Optional.of(there.get(Math.min(at.step(), there.size() - 1)));
            }
        }
        return Optional.empty();
    }

    private Optional<T> upOrDown(At at, int by) {
        var here = rows.get(at.row()).get(at.place());
        int step = at.step() + by;
        if (step >= 0 && step < here.size()) {
            return Optional.of(here.get(step));
        }
        for (int row = at.row() + by; row >= 0 && row < rows.size(); row += by) {
            var there = nearest(rows.get(row), at.place());
            if (there.isPresent()) {
                return there.map(by > 0 ? List::getFirst : List::getLast);
            }
        }
        return Optional.empty();
    }

    private Optional<List<T>> nearest(List<List<T>> row, int place) {
        return IntStream.range(0, row.size())
                .boxed()
                .filter(it -> !row.get(it).isEmpty())
                .min(Comparator.comparingInt(it -> Math.abs(it - place)))
                .map(row::get);
    }
}
