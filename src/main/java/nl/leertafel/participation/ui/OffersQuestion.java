package nl.leertafel.participation.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import nl.leertafel.uikit.StepDialog.Question;

/** Asks before more than one person in line is offered a seat at once. */
final class OffersQuestion {

    private OffersQuestion() {}

    static Optional<Question> about(int offers) {
        var ui = UI.getCurrent();
        return offers < 2
                ? Optional.empty()
                : Optional.of(new Question(
                        ui.getTranslation("participation.offers.ask", offers),
                        ui.getTranslation("participation.offers.consequence"),
                        ui.getTranslation("participation.offers.yes", offers)));
    }
}
