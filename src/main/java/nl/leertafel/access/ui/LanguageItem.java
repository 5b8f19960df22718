package nl.leertafel.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Arrays;
import nl.leertafel.access.Accounts;
import nl.leertafel.access.Permissions;
import nl.leertafel.kernel.Language;
import nl.leertafel.uikit.FrameItem;
import org.springframework.core.annotation.Order;

/** Dutch or English, at the foot of the menu; remembered with the person, so mails follow too. */
@org.springframework.stereotype.Component
@Order(100)
class LanguageItem implements FrameItem {

    private final Accounts accounts;
    private final Permissions permissions;

    LanguageItem(Accounts accounts, Permissions permissions) {
        this.accounts = accounts;
        this.permissions = permissions;
    }

    @Override
    public Component create() {
        var switcher = new Div();
        switcher.addClassName("segments");
        switcher.getElement().setAttribute("role", "group");
        switcher.getElement().setAttribute("aria-label", switcher.getTranslation("access.frame.language"));
        Arrays.stream(Language.values()).map(this::button).forEach(switcher::add);
        return switcher;
    }

    private NativeButton button(Language language) {
        var spoken = language == Language.of(UI.getCurrent().getLocale());
        var button = new NativeButton(language.name(), click -> speak(language));
        var name = language.locale().getDisplayLanguage(language.locale());
        button.setAriaLabel(button.getText() + ", " + name); // what one sees is part of what one hears
        button.setTitle(name);
        button.getElement().setAttribute("lang", language.code());
        button.getElement().setAttribute("aria-pressed", String.valueOf(spoken));
        return button;
    }

    // the frame and the page were written in the other language, so both begin again
    private void speak(Language language) {
        accounts.speak(permissions.requireSignedIn(), language);
        UI.getCurrent().getPage().reload();
    }
}
