package nl.leertafel.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.ui.QuestionField;
import nl.leertafel.assignment.AssignmentPlan;
import nl.leertafel.assignment.Candidate;
import nl.leertafel.assignment.GroupForm;
import nl.leertafel.assignment.Institution;
import nl.leertafel.assignment.PlannedAssignment;
import nl.leertafel.assignment.Schedule;
import nl.leertafel.assignment.StudyPeriod;
import nl.leertafel.assignment.Teaching;
import nl.leertafel.assignment.brief.BriefDetails;
import nl.leertafel.assignment.brief.ui.BriefTask;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.people.OrganisationId;
import nl.leertafel.session.SessionAgenda;
import nl.leertafel.session.TimeSlot;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.MarkdownField;
import nl.leertafel.uikit.SpokenTime;
import org.jspecify.annotations.Nullable;

/** Everything a lecturer fills in about an assignment. The rules stand in {@link AssignmentPlan}; this shows what it refuses. */
class AssignmentForm extends Composite<Div> {

    private static final LocalTime END_OF_A_WORKING_DAY = LocalTime.of(17, 0);

    private final Teaching teaching;
    private final SessionAgenda agenda;
    private final NetworkId network;
    private final TextField title = text("title");
    private final TextField course = text("course");
    private final Select<Institution> institution = new Select<>();
    private final MarkdownField task = new MarkdownField(getTranslation("assignment.plan.task"));
    private final QuestionField question;
    private final DayField day = new DayField(getTranslation("assignment.plan.day"));
    private final TimePicker clock = new TimePicker(getTranslation("assignment.plan.time"));
    private final MultiSelectComboBox<Candidate> students =
            new MultiSelectComboBox<>(getTranslation("assignment.plan.students"));
    private final Checkbox together = new Checkbox(getTranslation("assignment.plan.together"));
    private final TextField groupName = new TextField(getTranslation("assignment.group.name"));
    private final ComboBox<Candidate> supervisor = new ComboBox<>(getTranslation("assignment.plan.supervisor"));
    private final DayField periodFrom = new DayField(getTranslation("assignment.plan.periodFrom"));
    private final DayField periodUntil = new DayField(getTranslation("assignment.plan.periodUntil"));
    private final FitNotice fit;
    private final MilestonesField milestones;
    private final SessionLinksField sessions;
    private final Component who;
    private ZoneId zone = TimeSlot.AMSTERDAM;

    AssignmentForm(
            Teaching teaching, SessionAgenda agenda, QuestionDirectory questions, SpokenTime time, NetworkId network) {
        this.teaching = teaching;
        this.agenda = agenda;
        this.network = network;
        question = new QuestionField(getTranslation("assignment.plan.question"), questions);
        question.offer(network, null);
        task.setId("task");
        day.setId("deadline");
        clock.setStep(Duration.ofMinutes(15));
        clock.setValue(END_OF_A_WORKING_DAY);
        fit = new FitNotice(day, time, this::periodIfRight);
        milestones = new MilestonesField(time, this::periodIfRight);
        sessions = new SessionLinksField(agenda, time, network);
        who = part("assignment.plan.who", students, together, groupName);
        chooseInstitution();
        chooseStudents();
        chooseSupervisor();
        choosePeriod();
        course.setHelperText(getTranslation("assignment.plan.course.help"));
        getContent().addClassName("form");
        getContent()
                .add(
                        part("assignment.plan.what", title, course, institution, task, question, supervisor),
                        who,
                        part(
                                "assignment.plan.when",
                                fields(periodFrom, periodUntil),
                                milestones,
                                fields(day, clock),
                                fit),
                        part("assignment.plan.table", sessions));
    }

    /** Begins with what practice asks; the lecturer makes it fit. */
    void begin(BriefDetails brief) {
        var origin = brief.form().origin();
        title.setValue(brief.summary().title());
        task.setValue(BriefTask.words(brief));
        question.offer(network, origin.question());
        periodFrom.setValue(brief.summary().size().fromDate());
        periodUntil.setValue(brief.summary().size().untilDate());
        if (origin.session() != null) {
            sessions.show(agenda.among(List.of(origin.session())), Set.of());
        }
    }

    void show(PlannedAssignment planned) {
        var plan = planned.plan();
        title.setValue(plan.title());
        course.setValue(plan.course());
        taughtAt(plan.institution());
        task.setValue(plan.task());
        question.offer(network, plan.question());
        day.setValue(plan.schedule().deadline().toLocalDate());
        clock.setValue(plan.schedule().deadline().toLocalTime());
        zone = plan.schedule().zone();
        var period = plan.period();
        if (period != null) {
            periodFrom.setValue(period.from());
            periodUntil.setValue(period.until());
        }
        milestones.show(plan.schedule().milestones());
        supervisor.setValue(planned.supervisor());
        sessions.show(planned.sessions(), plan.sessions());
        who.setVisible(false);
    }

    /** What was filled in; empty when something cannot be right, which then stands at its field. */
    Optional<AssignmentPlan> plan() {
        try {
            var plan = new AssignmentPlan(
                    title.getValue(),
                    course.getValue(),
                    institution.getOptionalValue().map(Institution::id).orElse(null),
                    StudyPeriod.optional(periodFrom.getValue(), periodUntil.getValue()),
                    task.getValue(),
                    question.chosen(),
                    new Schedule(deadline(), zone, milestones.plans()),
                    supervisor.getValue() == null ? null : supervisor.getValue().person(),
                    sessions.links());
            requireDay();
            return Optional.of(plan);
        } catch (Refusal refusal) {
            refused(refusal);
            return Optional.empty();
        }
    }

    /** The groups it begins with: everyone alone, or all together. */
    List<GroupForm> groups() {
        var chosen = students.getValue().stream()
                .sorted(Comparator.comparing(Candidate::name))
                .map(Candidate::person)
                .toList();
        if (together.getValue() && !chosen.isEmpty()) {
            return List.of(new GroupForm(groupName.getValue(), Set.copyOf(chosen)));
        }
        return chosen.stream().map(it -> new GroupForm("", Set.of(it))).toList();
    }

    void refused(Refusal refusal) {
        FieldErrors.show(this, refusal);
    }

    // last, so that what stands above it on the page is told first
    private void requireDay() {
        if (day.getValue() == null) {
            throw Refusal.at("deadline", "kernel.text.empty");
        }
    }

    private LocalDateTime deadline() {
        var lastDay = day.getValue() == null ? LocalDate.EPOCH : day.getValue();
        return lastDay.atTime(clock.getValue() == null ? END_OF_A_WORKING_DAY : clock.getValue());
    }

    /** Asked only where there is a choice. */
    private void chooseInstitution() {
        var known = teaching.institutions(network);
        institution.setId("institution");
        institution.setLabel(getTranslation("assignment.fact.institution"));
        institution.setItems(known);
        institution.setItemLabelGenerator(Institution::name);
        institution.setVisible(known.size() > 1);
        taughtAt(teaching.ownInstitution(network).orElse(null));
    }

    private void taughtAt(@Nullable OrganisationId id) {
        institution
                .getListDataView()
                .getItems()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .ifPresent(institution::setValue);
    }

    private void chooseStudents() {
        students.setId("students");
        students.setItemsPageable((page, words) -> teaching.candidates(network, words, page));
        students.setItemLabelGenerator(
                it -> it.name() + " · " + getTranslation("network.perspective." + it.perspective()));
        students.setHelperText(getTranslation("assignment.plan.students.help"));
        groupName.setId("name");
        groupName.setMaxLength(GroupForm.NAME_LENGTH);
        groupName.setVisible(false);
        together.addValueChangeListener(change -> groupName.setVisible(change.getValue()));
        students.setClearButtonVisible(true);
        students.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    }

    private void chooseSupervisor() {
        supervisor.setId("supervisor");
        supervisor.setItemsPageable((page, words) -> teaching.supervisors(network, words, page));
        supervisor.setItemLabelGenerator(Candidate::name);
        supervisor.setHelperText(getTranslation("assignment.plan.supervisor.help"));
        supervisor.setClearButtonVisible(true);
    }

    private void choosePeriod() {
        periodFrom.setId("periodFrom");
        periodUntil.setId("periodUntil");
        periodFrom.addValueChangeListener(change -> lookWhetherDaysFit());
        periodUntil.addValueChangeListener(change -> lookWhetherDaysFit());
    }

    private void lookWhetherDaysFit() {
        fit.look();
        milestones.look();
    }

    private @Nullable StudyPeriod periodIfRight() {
        var from = periodFrom.getValue();
        var until = periodUntil.getValue();
        return from == null || until == null || until.isBefore(from) ? null : new StudyPeriod(from, until);
    }

    private TextField text(String field) {
        var text = new TextField(getTranslation("assignment.plan." + field));
        text.setId(field);
        text.setMaxLength(160);
        return text;
    }

    private Component part(String titleKey, Component... fields) {
        var part = new FieldSet(fields);
        part.setLegendText(getTranslation(titleKey));
        part.addClassName("part");
        return part;
    }

    private static Component fields(Component... fields) {
        var row = new Div(fields);
        row.addClassName("fields");
        return row;
    }
}
