package nl.leertafel.insight.ui;

import com.vaadin.flow.component.UI;
import nl.leertafel.insight.InsightState;
import nl.leertafel.insight.InsightSummary;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.Tag;

/** How an insight is said on screen. */
final class InsightWords {

    private InsightWords() {}

    static Tag state(InsightState state) {
        var word = say("insight.state." + state);
        return state == InsightState.PROPOSED ? Tag.quiet(word) : Tag.of(word);
    }

    static Row row(InsightSummary insight) {
        var row = new Row(insight.text().claim(), InsightRoutes.insight(insight.id()));
        if (!insight.text().forWhom().isEmpty()) {
            row.small(say("insight.list.for", insight.text().forWhom()));
        }
        return row;
    }

    static String confirmed(InsightSummary insight) {
        return say("insight.list.confirmed", insight.confirmed());
    }

    /** As much of it as there is room for. */
    static String shortened(String words, int most) {
        return words.length() <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, most) - 1))
                                .strip() + "…";
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
