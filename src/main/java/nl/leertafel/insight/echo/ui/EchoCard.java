package nl.leertafel.insight.echo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import nl.leertafel.insight.echo.EchoQuestion;
import nl.leertafel.insight.echo.Echoing;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.HomeCard;
import nl.leertafel.uikit.Row;
import org.springframework.core.annotation.Order;

/** What I am asked about my own insights and actions. */
@org.springframework.stereotype.Component
@Order(45)
class EchoCard implements HomeCard {

    private final Echoing echoing;

    EchoCard(Echoing echoing) {
        this.echoing = echoing;
    }

    @Override
    public Optional<Component> create() {
        var rows = echoing.mine().stream().map(this::row).toArray(Component[]::new);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Card(UI.getCurrent().getTranslation("insight.echo.title"), rows));
    }

    private Component row(EchoQuestion question) {
        var ui = UI.getCurrent();
        var words = ui.getTranslation("insight.echo.answer");
        var answer = new Button(words, click -> new EchoDialog(echoing, question).open());
        answer.setAriaLabel(ui.getTranslation("insight.echo.answer.of", words, question.about()));
        return new Row(question.about()).after(answer);
    }
}
