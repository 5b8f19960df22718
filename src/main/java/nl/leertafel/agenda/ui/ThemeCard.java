package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import nl.leertafel.agenda.KnowledgeAgenda;
import nl.leertafel.agenda.ThemeSummary;
import nl.leertafel.kernel.Refusal;
import nl.leertafel.uikit.Ask;
import nl.leertafel.uikit.Card;
import nl.leertafel.uikit.FieldErrors;

/** One theme and its questions; a coordinator renames, moves or removes it here. */
class ThemeCard extends Card {

    private final transient KnowledgeAgenda agenda;
    private final transient ThemeSummary theme;
    private final transient Runnable changed;

    ThemeCard(KnowledgeAgenda agenda, ThemeSummary theme, Runnable changed) {
        super(theme.name());
        this.agenda = agenda;
        this.theme = theme;
        this.changed = changed;
        addClassName("theme");
    }

    /** What a coordinator can do with it; {@code first} when no theme stands above it. */
    ThemeCard editable(boolean first) {
        tool(menu(first));
        if (theme.questions() == 0) {
            add(new Paragraph(getTranslation("agenda.theme.empty")));
        }
        return this;
    }

    private Component menu(boolean first) {
        var menu = new MenuBar();
        var more = menu.addItem(getTranslation("agenda.theme.change"));
        more.getElement().setAttribute("aria-label", getTranslation("agenda.theme.change.label", theme.name()));
        var items = more.getSubMenu();
        items.addItem(new Anchor(QuestionRoutes.newQuestion(theme.id()), getTranslation("agenda.list.add")));
        items.addItem(getTranslation("agenda.theme.rename"), click -> rename());
        if (!first) {
            items.addItem(getTranslation("agenda.theme.up"), click -> run(() -> agenda.moveThemeUp(theme.id())));
        }
        items.addItem(getTranslation("agenda.theme.remove"), click -> askToRemove());
        return menu;
    }

    private void rename() {
        new ThemeDialog("agenda.theme.rename", "agenda.theme.rename.yes", theme.name(), name -> {
                    agenda.renameTheme(theme.id(), theme.version(), name);
                    changed.run();
                })
                .open();
    }

    private void askToRemove() {
        Ask.before(
                getTranslation("agenda.theme.remove.ask", theme.name()),
                getTranslation("agenda.theme.remove.consequence"),
                getTranslation("agenda.theme.remove"),
                () -> run(() -> agenda.removeTheme(theme.id())));
    }

    private void run(Runnable step) {
        try {
            step.run();
            changed.run();
        } catch (Refusal refusal) {
            FieldErrors.show(UI.getCurrent(), refusal);
        }
    }
}
