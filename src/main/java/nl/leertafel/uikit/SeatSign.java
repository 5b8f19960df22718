package nl.leertafel.uikit;

import com.vaadin.flow.component.Html;

/** One seat of a {@link SeatPicture}, as small as a word; something beside it says what it means. */
public class SeatSign extends Html {

    public SeatSign(SeatMark mark) {
        super("""
                <span class='seat-sign' aria-hidden='true'><svg class='seat-mark' viewBox='-18 -18 36 36'>%s</svg></span>
                """.formatted(path(mark, 0, 0)).strip());
    }

    /** The outline of a seat at its place in a drawing. */
    public static String path(SeatMark mark, int x, int y) {
        return "<path class='seat %s %s' transform='translate(%d %d)' d='%s'/>"
                .formatted(mark.shape(), mark.state(), x, y, mark.path());
    }
}
