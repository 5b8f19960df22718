package nl.leertafel.insight.showcase.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** The one time the address of a student's page is shown. */
class ShowcaseAddressDialog extends Dialog {

    ShowcaseAddressDialog(String address) {
        setHeaderTitle(getTranslation("insight.showcase.address.title"));
        setWidth("32rem");
        var field = new TextField(getTranslation("insight.showcase.address.field"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        var look = new Anchor(address, getTranslation("insight.showcase.address.look"), AnchorTarget.BLANK);
        add(new Paragraph(getTranslation("insight.showcase.address.once")), field, look);
        getFooter().add(new Button(getTranslation("insight.showcase.address.done"), click -> close()));
    }
}
