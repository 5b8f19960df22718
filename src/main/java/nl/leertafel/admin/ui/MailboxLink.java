package nl.leertafel.admin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.leertafel.admin.MailboxReading;
import nl.leertafel.uikit.FrameItem;
import nl.leertafel.uikit.Glyph;
import org.springframework.core.annotation.Order;

/** The way to the built-in mailbox, at the foot of the menu of whoever may look into it. */
@org.springframework.stereotype.Component
@Order(100)
class MailboxLink implements FrameItem {

    private final MailboxReading mailbox;

    MailboxLink(MailboxReading mailbox) {
        this.mailbox = mailbox;
    }

    @Override
    public Component create() {
        var link = new Anchor("postvak");
        link.add(new Glyph("mail"), new Span(link.getTranslation("admin.mailbox.title")));
        link.addClassName("frame-item");
        link.setVisible(mailbox.isOpen());
        return link;
    }
}
