package nl.leertafel.insight.loop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import nl.leertafel.access.Permissions;
import nl.leertafel.insight.loop.AwaitedAnswer;
import nl.leertafel.insight.loop.ClosingLoop;
import nl.leertafel.insight.loop.OwnContribution;
import nl.leertafel.insight.loop.PersonToTell;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.network.ui.CurrentNetwork;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.EmptyState;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.PageHeader;
import nl.leertafel.uikit.ResponsiveList;
import nl.leertafel.uikit.Row;
import nl.leertafel.uikit.SpokenTime;
import nl.leertafel.uikit.WorkplaceFrame;

/** What became of what people brought in: coordinators answer, everybody reads their own, and all see how it goes. */
@Route(value = LoopView.ADDRESS, layout = WorkplaceFrame.class)
@Menu(title = "insight.loop.title", order = 47, icon = "letter")
@PermitAll
class LoopView extends Composite<Div> implements BeforeEnterObserver {

    static final String ADDRESS = "terugkoppeling";

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private final ClosingLoop loop;
    private final LoopWords words;
    private final SpokenTime time;
    private final CurrentNetwork current;
    private final Permissions permissions;

    LoopView(ClosingLoop loop, LoopWords words, SpokenTime time, CurrentNetwork current, Permissions permissions) {
        this.loop = loop;
        this.words = words;
        this.time = time;
        this.current = current;
        this.permissions = permissions;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("insight.loop.title"), getTranslation("insight.loop.sentence")));
        current.id().filter(permissions::isCoordinator).ifPresent(this::showWork);
        getContent().add(mine());
        current.id()
                .filter(permissions::isMember)
                .ifPresent(network -> getContent().add(new LoopFigureCard(loop.figure(network))));
        current.id()
                .filter(permissions::isCoordinator)
                .ifPresent(network -> getContent().add(promise(network)));
    }

    private void showWork(NetworkId network) {
        getContent()
                .add(new Card(
                        getTranslation("insight.loop.awaited"),
                        new Paragraph(getTranslation("insight.loop.awaited.help")),
                        awaited(network)));
        var people = loop.toTell(network);
        if (!people.isEmpty()) {
            getContent()
                    .add(new Card(
                            getTranslation("insight.loop.toTell"),
                            Stream.concat(
                                            Stream.of(new Paragraph(getTranslation("insight.loop.toTell.help"))),
                                            people.stream().map(it -> toTell(network, it)))
                                    .toArray(Component[]::new)));
        }
    }

    private Component awaited(NetworkId network) {
        return new ResponsiveList<AwaitedAnswer>(
                        getTranslation("insight.loop.awaited"),
                        page -> loop.awaited(network, page),
                        it -> words.row(it).below(steps(answer(network, it))),
                        new EmptyState(getTranslation("insight.loop.awaited.empty")))
                .componentColumn(getTranslation("insight.loop.what"), words::row)
                .stepsColumn(getTranslation("insight.loop.steps"), it -> answer(network, it));
    }

    private static Div steps(Button answer) {
        var steps = new Div(answer);
        steps.addClassName("answers");
        return steps;
    }

    private Button answer(NetworkId network, AwaitedAnswer awaited) {
        var text = getTranslation("insight.loop.answer");
        var answer = new Button(
                text,
                click -> new AnswerDialog(loop, network, awaited, () -> {
                            tell("insight.loop.answered");
                            show();
                        })
                        .open());
        answer.setAriaLabel(getTranslation("insight.loop.answer.of", text, awaited.title()));
        return answer;
    }

    private Component toTell(NetworkId network, PersonToTell person) {
        var how = person.letter()
                ? getTranslation("insight.loop.letter")
                : getTranslation("insight.loop.call", person.phone() == null ? "" : person.phone());
        var done = getTranslation("insight.loop.told");
        var told = new Button(done, click -> {
            loop.told(network, person.answer(), person.person());
            show();
        });
        told.setAriaLabel(getTranslation("insight.loop.answer.of", done, person.name()));
        return new Row(person.name())
                .small(how)
                .small(person.title())
                .small(person.words())
                .after(told);
    }

    private Component mine() {
        return new Card(
                getTranslation("insight.loop.mine"),
                new ResponsiveList<OwnContribution>(
                                getTranslation("insight.loop.mine"),
                                loop::mine,
                                this::own,
                                new EmptyState(getTranslation("insight.loop.mine.empty")))
                        .componentColumn(getTranslation("insight.loop.what"), this::own));
    }

    private Row own(OwnContribution own) {
        var row = new Row(own.title()).small(getTranslation("insight.contributionKind." + own.kind()));
        var became = own.became();
        if (became == null) {
            return row.small(getTranslation("insight.loop.mine.before", time.day(own.answerBy(), getLocale())));
        }
        return row.small(getTranslation("insight.became." + became))
                .below(new Paragraph(own.words() == null ? "" : own.words()));
    }

    private Component promise(NetworkId network) {
        var days = new IntegerField(getTranslation("insight.loop.days"));
        days.setId("days");
        days.setStepButtonsVisible(true);
        days.setValue(loop.days(network));
        days.setHelperText(getTranslation("insight.loop.days.help"));
        var fields = new Div(days);
        fields.addClassName("form");
        var save = new Button(getTranslation("insight.loop.days.save"), click -> {
            try {
                loop.promise(network, days.getValue() == null ? 0 : days.getValue());
                tell("insight.loop.days.saved");
            } catch (Refusal refusal) {
                FieldErrors.show(fields, refusal);
            }
        });
        var actions = new Div(save);
        actions.addClassName("actions");
        return new Card(getTranslation("insight.loop.days.title"), fields, actions);
    }

    private void tell(String key) {
        Notification.show(getTranslation(key), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
    }
}
