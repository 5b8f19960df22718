package nl.leertafel.session.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leertafel.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** On which days a series meets. */
public sealed interface Rhythm {

    /** More often than this nobody plans ahead. */
    int MOST_TIMES = 30;

    int MOST_WEEKS = 8;

    /** The days by the calendar on the wall, the first one included, in order. */
    List<LocalDate> days(LocalDate first);

    /** Every so many weeks; null when the days are picked by hand. */
    @Nullable
    Integer interval();

    /**
     * Every so many weeks on the same day of the week.
     *
     * Refused at field {@code times} unless it is from two to {@link #MOST_TIMES} times, at {@code weeks} unless there
     * are one to {@link #MOST_WEEKS} weeks between
     */
    record EveryWeeks(int weeks, int times) implements Rhythm {

        public EveryWeeks {
            if (weeks < 1 || weeks > MOST_WEEKS) {
                throw Refusal.at("weeks", "session.series.weeks.range", MOST_WEEKS);
            }
            if (times < 2 || times > MOST_TIMES) {
                throw Refusal.at("times", "session.series.times.range", MOST_TIMES);
            }
        }

        @Override
        public List<LocalDate> days(LocalDate first) {
            return IntStream.range(0, times)
                    .mapToObj(it -> first.plusWeeks((long) it * weeks))
                    .toList();
        }

        @Override
        public Integer interval() {
            return weeks;
        }
    }

    /**
     * On days picked by hand.
     *
     * Refused at field {@code days} when there are none or more than {@link #MOST_TIMES}
     *
     * @param others all days but the first one
     */
    record Picked(List<LocalDate> others) implements Rhythm {

        public Picked {
            others = others.stream().distinct().sorted().toList();
            if (others.isEmpty() || others.size() >= MOST_TIMES) {
                throw Refusal.at("days", "session.series.days.range", MOST_TIMES);
            }
        }

        @Override
        public List<LocalDate> days(LocalDate first) {
            if (!others.getFirst().isAfter(first)) {
                throw Refusal.at("days", "session.series.days.before");
            }
            return Stream.concat(Stream.of(first), others.stream()).toList();
        }

        @Override
        public @Nullable Integer interval() {
            return null;
        }
    }
}
