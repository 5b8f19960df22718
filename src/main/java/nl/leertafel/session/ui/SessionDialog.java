package nl.leertafel.session.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.leertafel.session.SessionDetails;
import nl.leertafel.session.SessionStatus;
import nl.leertafel.uikit.StepDialog;

/** A step in the life of a session, such as moving it, and who will hear of it. */
abstract class SessionDialog extends StepDialog {

    SessionDialog(String titleKey, String yesKey) {
        super(titleKey, yesKey);
    }

    /** Who will hear of it; nobody hears of a draft. */
    Paragraph tells(SessionDetails session, int people) {
        var told = session.status() == SessionStatus.PUBLISHED ? people : 0;
        return new Paragraph(getTranslation("session.tells", told));
    }
}
