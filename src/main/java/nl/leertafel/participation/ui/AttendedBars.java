package nl.leertafel.participation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.leertafel.network.Perspective;
import nl.leertafel.participation.AttendanceFigures;
import nl.leertafel.participation.Presences;
import nl.leertafel.uikit.PerspectiveMark;

/** How many of each perspective were there, as bars; the rest of a bar did not come. The words say the same. */
class AttendedBars extends Composite<Div> {

    private static final int WHOLE = 100;

    AttendedBars(AttendanceFigures figures) {
        getContent().addClassName("attended");
        int most = figures.perspectives().values().stream()
                .mapToInt(Presences::all)
                .max()
                .orElse(1);
        figures.perspectives().forEach((perspective, people) -> getContent().add(line(perspective, people, most)));
    }

    private Component line(Perspective perspective, Presences people, int most) {
        var words = new Span(getTranslation("participation.attended.line", people.came(), people.all()));
        words.addClassName("small");
        var line = new Div(
                PerspectiveMark.with(perspective, getTranslation("network.perspective." + perspective)),
                bar(perspective, people, most),
                words);
        line.addClassName("attended-line");
        return line;
    }

    private static Component bar(Perspective perspective, Presences people, int most) {
        int came = WHOLE * people.came() / most;
        int all = WHOLE * people.all() / most;
        return new Html("""
                <div class='%s'><svg class='attended-bar' aria-hidden='true' viewBox='0 0 %d 8' preserveAspectRatio='none'>
                <rect class='missed' width='%d' height='8'/><rect class='came' width='%d' height='8'/></svg></div>
                """.formatted(perspective.name().toLowerCase(Locale.ROOT), WHOLE, all, came));
    }
}
