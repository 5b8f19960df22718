package nl.leertafel.assignment.brief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leertafel.agenda.QuestionDirectory;
import nl.leertafel.agenda.ThemeSummary;
import nl.leertafel.agenda.ui.QuestionField;
import nl.leertafel.assignment.brief.BriefForm;
import nl.leertafel.assignment.brief.BriefOrigin;
import nl.leertafel.assignment.brief.BriefSize;
import nl.leertafel.assignment.brief.BriefText;
import nl.leertafel.assignment.brief.Semester;
import nl.leertafel.assignment.brief.StudyLevel;
import nl.leertafel.kernel.NetworkId;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.DayField;
import nl.leertafel.uikit.FieldErrors;
import nl.leertafel.uikit.MarkdownField;

/** Everything somebody fills in to ask something of students. The rules stand in {@link BriefForm} and its parts. */
class BriefFields extends Composite<Div> {

    private static final int WEEKS_TO_CHOOSE = 6;

    private final BriefOrigin origin;
    private final NetworkId network;
    private final List<ThemeSummary> themes;
    private final TextField title = line("title");
    private final TextField client = line("client");
    private final MarkdownField asked = new MarkdownField(getTranslation("assignment.brief.asked"));
    private final Checkbox quoted = new Checkbox(getTranslation("assignment.brief.quoted"));
    private final TextArea wanted = text("wanted");
    private final TextArea known = text("known");
    private final TextArea methods = text("methods");
    private final TextArea offered = text("offered");
    private final TextArea limits = text("limits");
    private final TextField place = line("place");
    private final IntegerField hours = new IntegerField(getTranslation("assignment.brief.hours"));
    private final BigDecimalField ects = new BigDecimalField(getTranslation("assignment.brief.ects"));
    private final Select<StudyLevel> level = new Select<>();
    private final DayField from = day("from");
    private final DayField until = day("until");
    private final DayField answerBy = day("answerBy");
    private final QuestionField question;
    private final Select<ThemeSummary> theme = new Select<>();

    /** @param anyQuestion whether another question can be chosen than the one it comes from */
    BriefFields(
            List<ThemeSummary> themes,
            QuestionDirectory questions,
            NetworkId network,
            BriefOrigin origin,
            boolean anyQuestion) {
        this.origin = origin;
        this.network = network;
        this.themes = themes;
        question = new QuestionField(getTranslation("assignment.plan.question"), questions);
        asked.setId("asked");
        hours.setId("hours");
        ects.setId("ects");
        ects.setHelperText(getTranslation("assignment.brief.ects.help"));
        quoted.setVisible(origin.said() != null);
        quoted.setValue(origin.said() != null);
        quoted.setHelperText(getTranslation("assignment.brief.quoted.help"));
        chooseLevel();
        chooseSubject(anyQuestion);
        getContent().addClassName("form");
        getContent()
                .add(
                        part("assignment.brief.part.what", title, client, asked, quoted, wanted),
                        part("assignment.brief.part.more", known, methods, offered, limits),
                        part("assignment.brief.part.size", row(from, until), row(hours, ects), level, place),
                        part("assignment.brief.part.pool", question, theme, answerBy));
    }

    /** Begins with what is likely: the next half of the year, and some weeks to choose. */
    void begin(LocalDate today) {
        var next = Semester.from(today).get(1);
        from.setValue(next.firstDay());
        until.setValue(next.lastDay());
        answerBy.setValue(today.plusWeeks(WEEKS_TO_CHOOSE));
        if (origin.said() != null) {
            asked.setValue(Objects.requireNonNull(origin.said()));
        }
        title.focus();
    }

    void show(BriefForm form) {
        var text = form.text();
        title.setValue(text.title());
        client.setValue(text.client());
        asked.setValue(text.asked());
        wanted.setValue(text.wanted());
        known.setValue(text.known());
        methods.setValue(text.methods());
        offered.setValue(text.offered());
        limits.setValue(text.limits());
        place.setValue(Objects.requireNonNullElse(text.place(), ""));
        var size = form.size();
        hours.setValue(size.hours());
        ects.setValue(size.ects());
        level.setValue(size.level());
        from.setValue(size.fromDate());
        until.setValue(size.untilDate());
        answerBy.setValue(form.answerBy());
        themes.stream().filter(it -> it.id().equals(form.theme())).findFirst().ifPresent(theme::setValue);
    }

    /** @throws Refusal at the field that is empty or cannot be right */
    BriefForm form() {
        var text = BriefText.of(
                title.getValue(),
                client.getValue(),
                asked.getValue(),
                known.getValue(),
                wanted.getValue(),
                methods.getValue(),
                offered.getValue(),
                limits.getValue(),
                place.getValue());
        var size = BriefSize.of(hours.getValue(), ects.getValue(), level.getValue(), from.getValue(), until.getValue());
        return BriefForm.of(
                new BriefOrigin(question.chosen(), origin.session(), quoted.getValue() ? origin.said() : null),
                theme.getValue() == null ? null : theme.getValue().id(),
                text,
                size,
                answerBy.getValue());
    }

    void refused(Refusal refusal) {
        FieldErrors.show(this, refusal);
    }

    private void chooseLevel() {
        level.setId("level");
        level.setLabel(getTranslation("assignment.brief.level"));
        level.setItems(StudyLevel.values());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("assignment.brief.level.any"));
        level.setItemLabelGenerator(
                it -> getTranslation(it == null ? "assignment.brief.level.any" : "assignment.level." + it));
    }

    /** What comes from a question has the theme of that question. */
    private void chooseSubject(boolean anyQuestion) {
        question.offer(network, origin.question());
        question.setReadOnly(!anyQuestion);
        theme.setId("theme");
        theme.setLabel(getTranslation("assignment.brief.theme"));
        theme.setItems(themes);
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("assignment.brief.theme.none"));
        theme.setItemLabelGenerator(it -> it == null ? getTranslation("assignment.brief.theme.none") : it.name());
        question.addValueChangeListener(change -> showTheme());
        showTheme();
    }

    private void showTheme() {
        theme.setVisible(question.chosen() == null && !themes.isEmpty());
    }

    private TextField line(String field) {
        var line = new TextField(getTranslation("assignment.brief." + field));
        line.setId(field);
        line.setMaxLength(BriefText.LINE_LENGTH);
        line.setHelperText(getTranslation("assignment.brief." + field + ".help"));
        return line;
    }

    private TextArea text(String field) {
        var text = new TextArea(getTranslation("assignment.brief." + field));
        text.setId(field);
        text.setMaxLength(BriefText.LENGTH);
        text.setMinRows(2);
        text.setHelperText(getTranslation("assignment.brief." + field + ".help"));
        return text;
    }

    private DayField day(String field) {
        var day = new DayField(getTranslation("assignment.brief." + field));
        day.setId(field);
        return day;
    }

    private Component part(String titleKey, Component... fields) {
        var part = new FieldSet(fields);
        part.setLegendText(getTranslation(titleKey));
        part.addClassName("part");
        return part;
    }

    private static Component row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("fields");
        return row;
    }
}
