package nl.leertafel.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.leertafel.invitation.Subscription;

/** The one time a new address is shown: a click for the usual calendars, and the address itself for every other. */
class FreshFeedDialog extends Dialog {

    FreshFeedDialog(Subscription fresh) {
        setHeaderTitle(getTranslation("invitation.profile.fresh.title"));
        setWidth("32rem");
        add(
                new Paragraph(getTranslation("invitation.profile.fresh.once")),
                choices(fresh),
                new Paragraph(getTranslation("invitation.profile.fresh.other")),
                address(fresh),
                new Paragraph(getTranslation("invitation.profile.fresh.secret")));
        getFooter().add(new Button(getTranslation("invitation.profile.fresh.done"), click -> close()));
    }

    private Div choices(Subscription fresh) {
        var apple = new Anchor();
        apple.setText(getTranslation("invitation.profile.fresh.apple"));
        // "webcal" is what makes a phone ask to subscribe; it is made by us, not typed by anyone
        apple.setUnsafeHref(fresh.apple());
        var choices = new Div(
                elsewhere(fresh.google(), "invitation.profile.fresh.google"),
                elsewhere(fresh.outlook(), "invitation.profile.fresh.outlook"),
                apple);
        choices.addClassNames("actions", "choices");
        return choices;
    }

    private Anchor elsewhere(String address, String text) {
        var link = new Anchor(address, getTranslation(text), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private TextField address(Subscription fresh) {
        var field = new TextField(getTranslation("invitation.profile.fresh.address"));
        field.setValue(fresh.address());
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        return field;
    }
}
