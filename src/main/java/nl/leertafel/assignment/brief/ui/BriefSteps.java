package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leertafel.access.Permissions;
import nl.leertafel.assignment.brief.BriefDetails;
import nl.leertafel.assignment.brief.BriefId;
import nl.leertafel.assignment.brief.BriefPool;
import nl.leertafel.assignment.brief.BriefStatus;
import nl.leertafel.assignment.brief.BriefWriting;
import nl.leertafel.assignment.curriculum.ui.CurriculumRoutes;
import nl.leertafel.assignment.ui.AssignmentRoutes;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.FieldErrors;

/** What the one who looks can do with a question from practice, the likeliest first. */
@org.springframework.stereotype.Component
class BriefSteps {

    private final BriefPool pool;
    private final BriefWriting writing;
    private final Permissions permissions;

    BriefSteps(BriefPool pool, BriefWriting writing, Permissions permissions) {
        this.pool = pool;
        this.writing = writing;
        this.permissions = permissions;
    }

    /** @param then shows what became of it */
    Optional<Div> of(BriefDetails brief, Runnable then) {
        var steps = new ArrayList<Component>();
        steps.addAll(ofTaking(brief, then));
        steps.addAll(ofAsker(brief, then));
        if (permissions.isLecturer(brief.summary().network())) {
            steps.add(new Anchor(CurriculumRoutes.note(brief.summary().id()), say("assignment.curriculum.note")));
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        if (steps.getFirst() instanceof Button first) {
            first.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            steps.getFirst().addClassName("button");
        }
        var all = new Div(steps.toArray(Component[]::new));
        all.addClassName("actions");
        return Optional.of(all);
    }

    private List<Component> ofTaking(BriefDetails brief, Runnable then) {
        var id = brief.summary().id();
        var assignment = brief.summary().assignment();
        if (assignment != null) {
            return List.of(new Anchor(AssignmentRoutes.assignment(assignment), say("assignment.brief.assignment")));
        }
        var steps = new ArrayList<Component>();
        if (brief.took()) {
            steps.add(new Anchor(AssignmentRoutes.newFrom(id), say("assignment.brief.make")));
        }
        if (brief.mayLetGo()) {
            steps.add(new Button(say("assignment.brief.letGo"), click -> letGo(id, then)));
        }
        if (brief.mayTake()) {
            steps.add(new Button(say("assignment.brief.take"), click -> take(brief, then)));
        }
        return steps;
    }

    private List<Component> ofAsker(BriefDetails brief, Runnable then) {
        var status = brief.summary().status();
        if (!brief.manages() || !status.isWithAsker()) {
            return List.of();
        }
        var edit = new Anchor(BriefRoutes.edit(brief.summary().id()), say("assignment.brief.edit"));
        var withdraw = new Button(
                say(status == BriefStatus.OPEN ? "assignment.brief.withdraw" : "assignment.brief.leave"),
                click -> withdraw(brief, then));
        return status == BriefStatus.OPEN
                ? List.of(edit, withdraw)
                : List.of(new Button(say("assignment.brief.again"), click -> offerAgain(brief, then)), edit, withdraw);
    }

    /** Then at once to the form of a new assignment. */
    private void take(BriefDetails brief, Runnable then) {
        var id = brief.summary().id();
        try {
            pool.take(id, brief.version());
            UI.getCurrent()
                    .navigate(
                            AssignmentRoutes.NEW,
                            QueryParameters.of(BriefRoutes.BRIEF, id.briefId().toString()));
        } catch (Refusal refusal) {
            tell(refusal, then);
        }
    }

    private void letGo(BriefId id, Runnable then) {
        Ask.before(
                say("assignment.brief.letGo.ask"),
                say("assignment.brief.letGo.consequence"),
                say("assignment.brief.letGo"),
                () -> attempt(() -> pool.letGo(id), then));
    }

    private void withdraw(BriefDetails brief, Runnable then) {
        Ask.before(
                say("assignment.brief.withdraw.ask"),
                say("assignment.brief.withdraw.consequence"),
                say("assignment.brief.withdraw"),
                () -> attempt(() -> writing.withdraw(brief.summary().id(), brief.version()), then));
    }

    private void offerAgain(BriefDetails brief, Runnable then) {
        new OfferAgainDialog(day -> {
                    writing.offerAgain(brief.summary().id(), brief.version(), day);
                    then.run();
                })
                .open();
    }

    private static void attempt(Runnable step, Runnable then) {
        try {
            step.run();
            then.run();
        } catch (Refusal refusal) {
            tell(refusal, then);
        }
    }

    private static void tell(Refusal refusal, Runnable then) {
        then.run();
        FieldErrors.show(UI.getCurrent(), refusal);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
