package nl.leertafel.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something happens that others will notice: "Dit verstuurt 12 mails. Doorgaan?" */
public final class Ask {

    private Ask() {}

    /** Runs what was meant only after a yes; {@code yes} is the verb of what will happen, never "OK". */
    public static void before(String question, String consequence, String yes, Runnable then) {
        var no = UI.getCurrent().getTranslation("uikit.ask.no");
        var dialog = new ConfirmDialog(question, consequence, yes, confirmed -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText(no);
        dialog.open();
    }
}
