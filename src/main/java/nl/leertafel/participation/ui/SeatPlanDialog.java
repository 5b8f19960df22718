package nl.leertafel.participation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.leertafel.participation.SeatPlanForm;
import nl.leertafel.participation.SeatPlanning;
import nl.leertafel.participation.SeatTemplateForm;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.StepDialog;

/** Who should sit at a table, until when seats are kept for them, and whether that goes for every such session. */
class SeatPlanDialog extends StepDialog {

    private final SeatPlanning planning;
    private final SessionDetails session;
    private final Runnable then;
    private final int version;
    private final SeatRulesField rules;
    private final DayField keptUntil = new DayField(getTranslation("participation.plan.keptUntil"));
    private final Checkbox remember = new Checkbox();

    SeatPlanDialog(SeatPlanning planning, SessionDetails session, Runnable then) {
        super("participation.plan.title", "participation.plan.save");
        this.planning = planning;
        this.session = session;
        this.then = then;
        this.version = planning.version(session.id());
        var plan = planning.plan(session.id());
        this.rules = new SeatRulesField(plan.rules());
        keptUntil.setId("keptUntil");
        keptUntil.setHelperText(getTranslation("participation.plan.keptUntil.help"));
        keptUntil.setValue(plan.keptUntil());
        keptUntil.setClearButtonVisible(true);
        remember.setLabel(getTranslation("participation.plan.remember." + session.kind()));
        body(new Paragraph(getTranslation("participation.plan.intro", session.capacity())), rules, keptUntil, remember);
    }

    @Override
    protected Optional<Question> question() {
        return OffersQuestion.about(planning.offersWith(session.id(), form()));
    }

    @Override
    protected void confirm() {
        var form = form();
        var usual = template(form);
        planning.change(session.id(), version, form);
        if (remember.getValue()) {
            planning.remember(session.network(), session.kind(), usual);
        }
        then.run();
    }

    private SeatPlanForm form() {
        return new SeatPlanForm(rules.rules(), keptUntil.getValue());
    }

    private SeatTemplateForm template(SeatPlanForm form) {
        if (form.keptUntil() == null) {
            return new SeatTemplateForm(form.rules(), null);
        }
        var days = ChronoUnit.DAYS.between(
                form.keptUntil(), session.slot().startsAt().toLocalDate());
        return new SeatTemplateForm(form.rules(), Math.toIntExact(Math.clamp(days, 0, SeatTemplateForm.MOST_DAYS)));
    }
}
