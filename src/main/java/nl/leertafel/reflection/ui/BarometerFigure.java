package nl.leertafel.reflection.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.text.NumberFormat;
import nl.leertafel.reflection.BarometerResult;
import nl.leertafel.reflection.BarometerScore;
import nl.leertafel.uikit.Facts;
import nl.leertafel.uikit.Tag;

/** What a table said of its session: drawn, with the same in a table behind it. */
class BarometerFigure extends Composite<Div> {

    private static final double TENTHS = 10;

    BarometerFigure(BarometerResult result) {
        var all = result.scores().getFirst();
        getContent()
                .add(
                        new Paragraph(getTranslation("reflection.barometer.said", all.people())),
                        bars(all),
                        words(result));
        getContent().add(new Details(getTranslation("reflection.barometer.table"), table(result)));
    }

    private Facts bars(BarometerScore all) {
        var bars = new Facts();
        bars.addClassName("scores");
        bar(bars, "reflection.barometer.form", all.form());
        bar(bars, "reflection.barometer.content", all.content());
        bar(bars, "reflection.barometer.relations", all.relations());
        return bars;
    }

    private void bar(Facts bars, String key, int tenths) {
        var label = getTranslation(key);
        var meter = new Element("meter");
        meter.setAttribute("min", "1");
        meter.setAttribute("max", "10");
        meter.setAttribute("value", String.valueOf(tenths / TENTHS));
        meter.setAttribute("aria-label", label);
        var bar = new Div();
        bar.getElement().appendChild(meter);
        bar.add(new Span(number(tenths)));
        bars.fact(label, bar);
    }

    private Div words(BarometerResult result) {
        var words = new Div();
        words.addClassName("answers");
        result.words().forEach((word, times) -> words.add(Tag.quiet(times > 1 ? word + " " + times + "×" : word)));
        return words;
    }

    private NativeTable table(BarometerResult result) {
        var table = new NativeTable();
        var head = table.getHead().addRow();
        for (var key : new String[] {"who", "people", "form", "content", "relations"}) {
            head.addHeaderCell().setText(getTranslation("reflection.barometer." + key));
        }
        result.scores().forEach(score -> row(table.getBody().addRow(), score));
        table.addClassName("plain-table");
        return table;
    }

    private void row(NativeTableRow row, BarometerScore score) {
        var side = score.side();
        var who = new NativeTableHeaderCell(
                side == null
                        ? getTranslation("reflection.barometer.all")
                        : getTranslation("network.perspective." + side));
        who.getElement().setAttribute("scope", "row");
        row.add(who);
        row.addDataCell().setText(String.valueOf(score.people()));
        row.addDataCell().setText(number(score.form()));
        row.addDataCell().setText(number(score.content()));
        row.addDataCell().setText(number(score.relations()));
    }

    private String number(int tenths) {
        var format = NumberFormat.getNumberInstance(getLocale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(tenths / TENTHS);
    }
}
