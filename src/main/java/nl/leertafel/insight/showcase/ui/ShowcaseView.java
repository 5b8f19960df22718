package nl.leertafel.insight.showcase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.insight.showcase.OwnWork;
import nl.leertafel.insight.showcase.ShowcaseKeeping;
import nl.leertafel.insight.showcase.WorkStanding;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.Tag;
import nl.leertafel.uikit.UnderMenu;
import nl.leertafel.uikit.WorkplaceFrame;

/** Where a student chooses what to show of what they made, and who gets the address. */
@Route(value = ShowcaseView.ADDRESS, layout = WorkplaceFrame.class)
@UnderMenu(AssignmentRoutes.LIST)
@PermitAll
class ShowcaseView extends Composite<Div> implements BeforeEnterObserver {

    static final String ADDRESS = "laten-zien";

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final ShowcaseKeeping showcase;
    private final SpokenTime time;
    private final Div works = new Div();
    private final Div address = new Div();

    ShowcaseView(ShowcaseKeeping showcase, SpokenTime time) {
        this.showcase = showcase;
        this.time = time;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(
                                getTranslation("insight.showcase.title"), getTranslation("insight.showcase.sentence")),
                        works,
                        address);
        showWorks();
        showAddress();
    }

    private void showWorks() {
        works.removeAll();
        works.add(new Card(getTranslation("insight.showcase.works"), works()));
    }

    private void showAddress() {
        address.removeAll();
        address.add(address());
    }

    private Component works() {
        return new ResponsiveList<OwnWork>(
                        getTranslation("insight.showcase.works"),
                        showcase::mine,
                        it -> name(it).below(new Div(standing(it), steps(it))),
                        new EmptyState(getTranslation("insight.showcase.works.empty")))
                .componentColumn(getTranslation("insight.showcase.work"), this::name)
                .wideColumn(getTranslation("insight.showcase.standing"), this::standing)
                .stepsColumn(getTranslation("insight.showcase.steps"), this::steps);
    }

    private Row name(OwnWork work) {
        return new Row(work.title(), AssignmentRoutes.assignment(work.assignment())).small(work.course());
    }

    private Component standing(OwnWork work) {
        return switch (work.standing()) {
            case SHOWN -> Tag.of(getTranslation("insight.showcase.standing.SHOWN"));
            case FREE -> Tag.quiet(getTranslation("insight.showcase.standing.FREE"));
            case NOT_GOOD_YET -> new Paragraph(getTranslation("insight.showcase.standing.NOT_GOOD_YET"));
            case NOT_ALLOWED ->
                new Paragraph(getTranslation(
                        "insight.showcase.standing.NOT_ALLOWED",
                        work.leave().missing(),
                        work.leave().conversations()));
        };
    }

    private Component steps(OwnWork work) {
        var steps = new Div();
        steps.addClassName("answers");
        if (work.standing() == WorkStanding.FREE) {
            steps.add(step("insight.showcase.show", work, () -> showcase.show(work.group())));
        } else if (work.standing() == WorkStanding.SHOWN) {
            steps.add(step("insight.showcase.hide", work, () -> showcase.hide(work.group())));
        }
        return steps;
    }

    private Button step(String verb, OwnWork work, Runnable then) {
        var button = new Button(getTranslation(verb), click -> {
            try {
                then.run();
            } catch (Refusal refusal) {
                FieldErrors.show(getContent(), refusal);
            }
            showWorks();
        });
        button.setAriaLabel(getTranslation("insight.showcase.step.of", getTranslation(verb), work.title()));
        return button;
    }

    private Component address() {
        var until = showcase.openUntil();
        var open = new Button(
                getTranslation(until.isEmpty() ? "insight.showcase.open" : "insight.showcase.openAnew"),
                click -> until.ifPresentOrElse(
                        day -> Ask.before(
                                getTranslation("insight.showcase.openAnew.question"),
                                getTranslation("insight.showcase.openAnew.consequence"),
                                getTranslation("insight.showcase.openAnew"),
                                this::open),
                        this::open));
        var steps = new Div(open);
        steps.addClassName("actions");
        if (until.isEmpty()) {
            open.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            steps.add(new Button(getTranslation("insight.showcase.close"), click -> {
                showcase.close();
                Notification.show(
                        getTranslation("insight.showcase.closed"),
                        LONG_ENOUGH_TO_READ,
                        Notification.Position.BOTTOM_START);
                showAddress();
            }));
        }
        return new Card(
                getTranslation("insight.showcase.address"),
                new Paragraph(until.map(day -> getTranslation("insight.showcase.isOpen", time.day(day, getLocale())))
                        .orElseGet(() -> getTranslation("insight.showcase.isClosed"))),
                steps);
    }

    private void open() {
        var opened = showcase.open();
        showAddress();
        new ShowcaseAddressDialog(opened).open();
    }
}
