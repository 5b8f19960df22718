package nl.leertafel.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something happens that others will notice: "Dit verstuurt 12 mails. Doorgaan?" */
public final class Ask {

    private Ask() {}

    /** Runs what was meant only after a yes; {@code yes} is the verb of what will happen, never "OK". */
    public static void before(String question, String consequence, String yes, Runnable then) {
        // not Vaadin's confirm dialog: that gives its footer a role a footer may not have
        var dialog = new Dialog(question, new Paragraph(consequence));
        dialog.setRole("alertdialog");
        dialog.addClassName("ask");
        var go = new Button(yes, click -> {
            dialog.close();
            then.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(UI.getCurrent().getTranslation("uikit.ask.no"), click -> dialog.close()), go);
        dialog.open();
    }
}
