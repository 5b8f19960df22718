package nl.leertafel.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.insight.InsightDetails;
import nl.leertafel.insight.InsightKeeping;
import nl.leertafel.insight.InsightReading;
import nl.leertafel.insight.InsightState;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** One insight: what it says, where it comes from, what became of it, and who else sees it. */
@Route(value = InsightRoutes.PAGE, layout = WorkplaceFrame.class)
@UnderMenu(InsightRoutes.LIST)
@PermitAll
class InsightView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final InsightReading reading;
    private final InsightKeeping keeping;
    private final QuestionDirectory questions;
    private final InsightCards cards;
    private String title = "";

    InsightView(InsightReading reading, InsightKeeping keeping, QuestionDirectory questions, InsightCards cards) {
        this.reading = reading;
        this.keeping = keeping;
        this.questions = questions;
        this.cards = cards;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reading.details(InsightRoutes.insight(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(InsightDetails insight) {
        title = insight.text().claim();
        Runnable again = () -> show(reading.details(insight.id()));
        var all = new Div(cards.about(insight), cards.life(insight), cards.sources(insight, again));
        all.add(cards.confirmations(insight, again));
        cards.wordings(insight, again).ifPresent(all::add);
        all.addClassName("cards");
        getContent().removeAll();
        getContent().add(header(insight), all);
    }

    private Component header(InsightDetails insight) {
        var header = new PageHeader(insight.text().claim())
                .above(
                        new Anchor(InsightRoutes.LIST, getTranslation("insight.list.title")),
                        InsightWords.state(insight.state()))
                .sentence(getTranslation("insight.state.meaning." + insight.state()));
        return insight.rights().work() ? header.action(steps(insight)) : header;
    }

    private Div steps(InsightDetails insight) {
        var steps = new Div();
        steps.addClassName("actions");
        insight.state().next().stream().sorted().forEach(it -> steps.add(step(insight, it)));
        steps.add(new Button(getTranslation("insight.amend"), click -> amend(insight)));
        if (insight.state() == InsightState.PROPOSED) {
            steps.add(new Button(getTranslation("insight.remove"), click -> askToRemove(insight)));
        }
        return steps;
    }

    /** As long as there is one way to go on, that is what the page asks for. */
    private Button step(InsightDetails insight, InsightState to) {
        var again = to == InsightState.TRIED && insight.state() != InsightState.SHARED;
        var step = new Button(
                getTranslation(again ? "insight.step.again" : "insight.step.to." + to),
                click -> new TakeStepDialog(to, form -> {
                            keeping.take(insight.id(), insight.version(), form);
                            show(reading.details(insight.id()));
                        })
                        .open());
        if (to == InsightState.SHARED || to == InsightState.TRIED && !again) {
            step.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return step;
    }

    private void amend(InsightDetails insight) {
        new AmendDialog(keeping, questions, insight, () -> show(reading.details(insight.id()))).open();
    }

    private void askToRemove(InsightDetails insight) {
        Ask.before(
                getTranslation("insight.remove.ask"),
                getTranslation("insight.remove.consequence"),
                getTranslation("insight.remove"),
                () -> remove(insight));
    }

    private void remove(InsightDetails insight) {
        try {
            keeping.remove(insight.id());
            UI.getCurrent().navigate(InsightRoutes.LIST);
        } catch (Refusal refusal) {
            FieldErrors.show(UI.getCurrent(), refusal);
        }
    }
}
