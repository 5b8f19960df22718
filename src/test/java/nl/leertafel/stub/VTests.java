package nl.leertafel.stub;

import static com.github.mvysny.kaributesting.v10.LocatorJ.*;

import com.vaadin.flow.component.html.*;
import nl.leertafel.kernel.*;
import nl.leertafel.testing.*;
import org.junit.jupiter.api.*;

class VTests extends PageTest {
    @Test
    void a() {
        var p = PersonId.next();
        signIn(p);
        visit("proef");
        System.out.println("SEE " + _get(H1.class).getText()
                + com.vaadin.flow.component.UI.getCurrent().getLocale());
        signOut();
        UI();
        visit("proef");
    }

    void UI() {
        System.out.println(nl.leertafel.access.ActingAs.person(
                PersonId.next(),
                () -> org.springframework.security.core.context.SecurityContextHolder.getContext()
                        .getAuthentication()));
    }
}
