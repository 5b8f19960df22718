package nl.leertafel.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leertafel.action.ActionPlan;
import nl.leertafel.assignment.brief.ui.BriefRoutes;
import nl.leertafel.kernel.Markdown;
import nl.leertafel.kernel.PersonId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.minutes.Kept;
import nl.leertafel.minutes.MinuteTaking;
import nl.leertafel.minutes.MinutesPage;
import nl.leertafel.minutes.MinutesRights;
import nl.leertafel.minutes.OtherText;
import nl.leertafel.minutes.OutcomeKind;
import nl.leertafel.minutes.OutcomeLine;
import nl.leertafel.session.SessionId;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** One line, the other texts of it, and what one may do with it. */
class OutcomeRow extends ListItem {

    private static final int LONG_ENOUGH_TO_READ = 5_000;

    private final SessionId session;
    private final MinuteTaking taking;
    private final PersonId me;
    private final boolean asks;
    private final Runnable then;
    private @Nullable Seen seen;

    OutcomeRow(SessionId session, MinuteTaking taking, PersonId me, boolean asks, Runnable then) {
        this.session = session;
        this.taking = taking;
        this.me = me;
        this.asks = asks;
        this.then = then;
    }

    /** Draws it again only when something about it is otherwise. */
    void show(OutcomeLine line, MinutesPage page, Optional<ActionsOfSession.Agreed> agreed) {
        var now = new Seen(line, page.others(line.id()), page.rights(), agreed);
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        removeAll();
        add(above(line), words(line));
        agreed.ifPresent(it -> add(small(getTranslation("minutes.line.action", it.owner(), it.day()))));
        if (!now.others().isEmpty()) {
            add(others(line, now));
        }
        var steps = steps(line, page.rights());
        if (steps.getChildren().findAny().isPresent()) {
            add(steps);
        }
    }

    private Component above(OutcomeLine line) {
        var kind = getTranslation("minutes.kind." + line.kind());
        var tag = line.kind() == OutcomeKind.OBSTACLE ? Tag.attention(kind) : Tag.of(kind);
        var rest = Stream.of(
                        line.saidByName(), line.item(), line.amended() ? getTranslation("minutes.line.amended") : null)
                .filter(it -> it != null && !it.isEmpty())
                .collect(Collectors.joining(" · "));
        var words = new Span(rest);
        words.addClassName("small");
        var above = new Div(tag, words);
        above.addClassName("with-tag");
        return above;
    }

    private static Component words(OutcomeLine line) {
        return new Html("<div class='words'>" + Markdown.html(line.text()) + "</div>");
    }

    private static Component small(String text) {
        var small = new Paragraph(text);
        small.addClassName("small");
        return small;
    }

    private Component others(OutcomeLine line, Seen now) {
        var others = new Div();
        others.addClassName("others");
        var may = now.rights().edit();
        others.add(new Paragraph(
                may ? getTranslation("minutes.others", now.others().size()) : getTranslation("minutes.others.read")));
        for (var other : now.others()) {
            var text = new Html("<div class='words'>" + Markdown.html(other.text()) + "</div>");
            others.add(text);
            if (may) {
                others.add(step("minutes.others.choose", () -> taking.choose(line.id(), other.id())));
            }
        }
        if (may) {
            var rest = new Div(
                    step("minutes.others.keep", () -> taking.keep(line.id())),
                    step("minutes.others.join", () -> taking.join(line.id())));
            rest.addClassName("actions");
            others.add(rest);
        }
        return others;
    }

    private Div steps(OutcomeLine line, MinutesRights rights) {
        var steps = new Div();
        steps.addClassName("outcome-steps");
        var mine = me.equals(line.saidBy());
        if (rights.write() && line.kind() != OutcomeKind.ACTION) {
            var key = rights.edit() || mine ? "minutes.line.edit" : "minutes.line.propose";
            steps.add(tertiary(key, () -> new EditLineDialog(line.text(), text -> edit(line, text, rights)).open()));
        }
        if (rights.write() && line.kind() != OutcomeKind.ACTION) {
            steps.add(tertiary(
                    "minutes.line.agree",
                    () -> new AgreeDialog(session, taking, line, plan -> agree(line, plan)).open()));
        }
        if (asks && line.kind() != OutcomeKind.ACTION) {
            steps.add(new Anchor(BriefRoutes.newFromLine(line.id().outcomeId()), getTranslation("minutes.line.brief")));
        }
        if (line.saidBy() != null && (mine || rights.edit())) {
            steps.add(step(mine ? "minutes.line.unname" : "minutes.line.unname.other", () -> taking.unname(line.id())));
        }
        if (rights.edit() && line.kind() != OutcomeKind.ACTION) {
            steps.add(tertiary("minutes.line.remove", () -> remove(line)));
        }
        return steps;
    }

    private void edit(OutcomeLine line, String text, MinutesRights rights) {
        if (taking.edit(line.id(), line.version(), text) == Kept.BOTH) {
            tell(rights.edit() ? "minutes.edit.both" : "minutes.edit.proposed");
        }
        then.run();
    }

    private void agree(OutcomeLine line, ActionPlan plan) {
        taking.agree(line.id(), plan);
        then.run();
    }

    private void remove(OutcomeLine line) {
        Ask.before(
                getTranslation("minutes.line.remove.ask"),
                getTranslation("minutes.line.remove.consequence"),
                getTranslation("minutes.line.remove"),
                () -> attempt(() -> taking.remove(line.id())));
    }

    private Button step(String key, Runnable step) {
        return tertiary(key, () -> attempt(step));
    }

    private Button tertiary(String key, Runnable step) {
        var button = new Button(getTranslation(key), click -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            FieldErrors.show(UI.getCurrent(), refusal);
        }
        then.run();
    }

    private void tell(String key) {
        Notification.show(getTranslation(key), LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_CENTER)
                .setAssertive(true);
    }

    /** What this row shows now. */
    private record Seen(
            OutcomeLine line, List<OtherText> others, MinutesRights rights, Optional<ActionsOfSession.Agreed> agreed) {}
}
