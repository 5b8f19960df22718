package nl.leertafel.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.leertafel.uikit.FrameItem;
import nl.leertafel.uikit.Glyph;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The way out, at the foot of the menu. */
@org.springframework.stereotype.Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SignOutItem implements FrameItem {

    private final AuthenticationContext session;

    SignOutItem(AuthenticationContext session) {
        this.session = session;
    }

    @Override
    public Component create() {
        var button = new NativeButton();
        button.add(new Glyph("out"), new Span(button.getTranslation("access.frame.signOut")));
        button.addClassName("frame-item");
        button.addClickListener(click -> session.logout());
        return button;
    }
}
