package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.uikit.Card;

/** Where a coordinator says whether every session of the network hangs on a question. */
class SessionsNeedQuestionCard extends Composite<Component> {

    private final transient KnowledgeAgenda agenda;
    private final transient NetworkId network;
    private final Paragraph sentence = new Paragraph();

    SessionsNeedQuestionCard(KnowledgeAgenda agenda, NetworkId network) {
        this.agenda = agenda;
        this.network = network;
    }

    @Override
    protected Component initContent() {
        var needed = new Checkbox(getTranslation("agenda.setting.needed"));
        needed.setValue(agenda.wantsQuestions(network));
        needed.addValueChangeListener(change -> {
            agenda.letSessionsNeedQuestion(network, change.getValue());
            explain(change.getValue());
        });
        sentence.getElement().setAttribute("role", "status");
        explain(needed.getValue());
        return new Card(getTranslation("agenda.setting.title"), needed, sentence);
    }

    private void explain(boolean needed) {
        sentence.setText(getTranslation(needed ? "agenda.setting.on" : "agenda.setting.off"));
    }
}
