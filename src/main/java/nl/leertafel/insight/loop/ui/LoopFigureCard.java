package nl.leertafel.insight.loop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.leertafel.insight.loop.LoopFigure;
import nl.leertafel.uikit.Card;

/** How much was answered in time, month by month: drawn, and in numbers. */
class LoopFigureCard extends Composite<Card> {

    private static final int WHOLE = 100;

    LoopFigureCard(LoopFigure figure) {
        var share = figure.share();
        getContent()
                .add(new Paragraph(
                        share == null
                                ? getTranslation("insight.loop.figure.none")
                                : getTranslation("insight.loop.figure.share", share, LoopFigure.DAYS)));
        if (figure.months().stream().anyMatch(it -> it.all() > 0)) {
            getContent()
                    .add(
                            bars(figure),
                            new NativeDetails(getTranslation("insight.loop.figure.numbers"), numbers(figure)),
                            steps());
        }
    }

    private Component steps() {
        var steps = new Paragraph(getTranslation("insight.loop.figure.steps", LoopFigure.STEP));
        steps.addClassName("small");
        return steps;
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("insight.loop.figure.title"));
    }

    private Component bars(LoopFigure figure) {
        var bars = new Div();
        bars.addClassNames("attended", "loop-figure");
        int most =
                figure.months().stream().mapToInt(LoopFigure.Month::all).max().orElse(1);
        figure.months().stream().filter(it -> it.all() > 0).forEach(month -> bars.add(line(month, most)));
        return bars;
    }

    private Component line(LoopFigure.Month month, int most) {
        var words = new Span(getTranslation("insight.loop.figure.line", month.inTime(), month.all()));
        words.addClassName("small");
        var line = new Div(
                new Span(name(month)),
                new Html("""
                        <div><svg class='attended-bar' aria-hidden='true' viewBox='0 0 %d 8' preserveAspectRatio='none'>
                        <rect class='missed' width='%d' height='8'/><rect class='came' width='%d' height='8'/></svg></div>
                        """.formatted(WHOLE, WHOLE * month.all() / most, WHOLE * month.inTime() / most)),
                words);
        line.addClassName("attended-line");
        return line;
    }

    private Component numbers(LoopFigure figure) {
        var table = new NativeTable();
        table.addClassName("numbers");
        table.setCaptionText(getTranslation("insight.loop.figure.title"));
        var head = table.getHead().addRow();
        List.of("month", "all", "inTime", "late", "waiting")
                .forEach(key -> head.addHeaderCell().setText(getTranslation("insight.loop.figure." + key)));
        figure.months().forEach(month -> {
            var row = table.getBody().addRow();
            row.addHeaderCell().setText(name(month));
            List.of(month.all(), month.inTime(), month.late(), month.waiting())
                    .forEach(number -> row.addDataCell().setText(String.valueOf(number)));
        });
        var scrolling = new Div(table);
        scrolling.addClassName("scrolling");
        scrolling.getElement().setAttribute("tabindex", "0");
        scrolling.getElement().setAttribute("role", "region");
        scrolling.getElement().setAttribute("aria-label", table.getCaptionText());
        return scrolling;
    }

    private String name(LoopFigure.Month month) {
        return month.month().format(DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()));
    }
}
