package nl.leertafel.insight.loop.ui;

import com.vaadin.flow.component.UI;
import nl.leertafel.insight.loop.AwaitedAnswer;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import org.springframework.stereotype.Component;

/** How the parts of the loop are said on screen. */
@Component
class LoopWords {

    private final SpokenTime time;

    LoopWords(SpokenTime time) {
        this.time = time;
    }

    /** What people brought in, and by when they hear. */
    Row row(AwaitedAnswer awaited) {
        var row = new Row(awaited.title()).small(brought(awaited));
        return awaited.late()
                ? row.below(Tag.attention(say("insight.loop.late", day(awaited))))
                : row.small(say("insight.loop.before", day(awaited)));
    }

    private String brought(AwaitedAnswer awaited) {
        var kind = say("insight.loop.brought." + awaited.topic().kind());
        var day = awaited.day();
        return day == null
                ? kind
                : kind + " · " + time.shortDay(day, UI.getCurrent().getLocale());
    }

    private String day(AwaitedAnswer awaited) {
        return time.day(awaited.answerBy(), UI.getCurrent().getLocale());
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
