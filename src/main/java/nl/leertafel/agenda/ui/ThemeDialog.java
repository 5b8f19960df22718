package nl.leertafel.agenda.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.leertafel.uikit.StepDialog;

/** Asks what a theme is called. */
class ThemeDialog extends StepDialog {

    private static final int NAME_LENGTH = 120;

    private final TextField name = new TextField(getTranslation("agenda.theme.name"));
    private final transient Consumer<String> then;

    ThemeDialog(String titleKey, String yesKey, String current, Consumer<String> then) {
        super(titleKey, yesKey);
        this.then = then;
        name.setId("name");
        name.setMaxLength(NAME_LENGTH);
        name.setHelperText(getTranslation("agenda.theme.name.help"));
        name.setValue(current);
        name.focus();
        body(name);
    }

    @Override
    protected void confirm() {
        then.accept(name.getValue());
    }
}
